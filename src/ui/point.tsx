import type { Text } from '../glossary/entry';
import type { Labels } from './i18n/labels';
import { LongText } from './long-text';
import { Label } from './runs';

interface Props {
  readonly heading: (labels: Labels) => string;
  readonly say: Text | undefined;
}

/** One of several things to know, under its heading, in a list `what-to-do`; nothing without a text. */
export function Point({ heading, say }: Props) {
  if (!say) return null;
  return (
    <div>
      <dt>
        <Label of={heading} />
      </dt>
      <dd>
        <LongText say={say} />
      </dd>
    </div>
  );
}
