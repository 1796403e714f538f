import type { ComponentChildren } from 'preact';
import type { Action } from '../glossary/kinds';
import { ActionSymbol } from './action-symbol';
import { Label } from './runs';

interface Props {
  readonly action: Action;
  /** Its place under the headings before it. */
  readonly level: 'h3' | 'h4';
  readonly children: ComponentChildren;
}

/** Early signs that ask for one action: an edge, a symbol and words, so not colour alone. */
export function ActionPanel({ action, level: Heading, children }: Props) {
  return (
    <section class={`panel panel-${action}`}>
      <Heading class="panel-heading">
        <ActionSymbol action={action} />
        <span>
          <Label below of={(labels) => labels.actions[action]} />
        </span>
        {action === 'emergency' && (
          <span class="number">
            <Label of={(labels) => labels.ambulanceNumber} />
          </span>
        )}
      </Heading>
      {children}
    </section>
  );
}
