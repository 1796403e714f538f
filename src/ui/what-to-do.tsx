import type { Text } from '../glossary/entry';
import { Label, Runs } from './runs';

interface Props {
  readonly care?: Text | undefined;
  readonly whenToCall?: Text | undefined;
}

/** How a sign is handled, and when to call about it. */
export function WhatToDo({ care, whenToCall }: Props) {
  return (
    <dl class="what-to-do">
      {care && (
        <div>
          <dt>
            <Label of={(labels) => labels.care} />
          </dt>
          <dd>
            <Runs below say={care} />
          </dd>
        </div>
      )}
      {whenToCall && (
        <div>
          <dt>
            <Label of={(labels) => labels.whenToCall} />
          </dt>
          <dd>
            <Runs below say={whenToCall} />
          </dd>
        </div>
      )}
    </dl>
  );
}
