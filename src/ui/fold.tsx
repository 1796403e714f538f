import type { ComponentChildren } from 'preact';
import type { Text } from '../glossary/entry';
import type { Labels } from './i18n/labels';
import { LongText } from './long-text';
import { Label } from './runs';

/** A text that takes up to about two lines of a card stands open. */
const LINES = { ja: 40, en: 90 } as const;

interface Props {
  /** A class of the part, for those who look for it. */
  readonly name: string;
  readonly heading: (labels: Labels) => string;
  readonly children: ComponentChildren;
  readonly isOpen?: boolean;
}

/** A part of a card that a reader unfolds. */
export function Fold({ name, heading, children, isOpen = false }: Props) {
  return (
    <details class={`fold ${name}`} open={isOpen}>
      <summary class="fold-summary">
        <h3 class="small-heading">
          <Label of={heading} />
        </h3>
      </summary>
      {children}
    </details>
  );
}

/** A text under its heading; folded where it is long, nothing where there is none. */
export function TextPart({
  name,
  heading,
  say,
}: Pick<Props, 'name' | 'heading'> & { say: Text | undefined }) {
  if (!say) return null;
  const text = (
    <p>
      <LongText say={say} />
    </p>
  );
  if (isLong(say)) {
    return (
      <Fold name={name} heading={heading}>
        {text}
      </Fold>
    );
  }
  return (
    <section class={`fact ${name}`}>
      <h3 class="small-heading">
        <Label of={heading} />
      </h3>
      {text}
    </section>
  );
}

function isLong({ ja, en }: Text): boolean {
  return ja.length > LINES.ja || en.length > LINES.en;
}
