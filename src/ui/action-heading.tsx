import type { Action } from '../glossary/kinds';
import { ActionSymbol } from './action-symbol';
import { Label } from './runs';

/** Over signs that ask for one action: a symbol and words, so not colour alone. */
export function ActionHeading({ action }: { action: Action }) {
  return (
    <h3 class="panel-heading">
      <ActionSymbol action={action} />
      <span>
        <Label of={(labels) => labels.actions[action]} />
      </span>
      {action === 'emergency' && (
        <span class="number">
          <Label of={(labels) => labels.ambulanceNumber} />
        </span>
      )}
    </h3>
  );
}
