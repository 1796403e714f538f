import type { Text } from '../glossary/entry';
import { LongText } from './long-text';
import { Label } from './runs';

interface Props {
  readonly care?: Text | undefined;
  readonly whenToCall?: Text | undefined;
}

/** How a sign is handled, and when to call about it; nothing where neither is said. */
export function WhatToDo({ care, whenToCall }: Props) {
  if (!care && !whenToCall) return null;
  return (
    <dl class="what-to-do">
      {care && (
        <div>
          <dt>
            <Label of={(labels) => labels.care} />
          </dt>
          <dd>
            <LongText say={care} />
          </dd>
        </div>
      )}
      {whenToCall && (
        <div>
          <dt>
            <Label of={(labels) => labels.whenToCall} />
          </dt>
          <dd>
            <LongText say={whenToCall} />
          </dd>
        </div>
      )}
    </dl>
  );
}
