import { useState } from 'preact/hooks';
import type { Text } from '../glossary/entry';
import { LongText } from './long-text';
import { Label } from './runs';

/** What the first lines of a card's explanation hold, in characters. */
const FIRST_LINES = { ja: 80, en: 170 } as const;

/**
 * What the word means at length. Of a long text the first lines are seen until the reader asks
 * for the rest; whoever listens to the card hears all of it.
 */
export function Detail({ say }: { say: Text }) {
  const [isWhole, setWhole] = useState(false);
  const isLong = say.ja.length > FIRST_LINES.ja || say.en.length > FIRST_LINES.en;
  return (
    <div class="detail">
      <p class={isLong && !isWhole ? 'clamped' : undefined}>
        <LongText say={say} />
      </p>
      {isLong && (
        <button
          class="read-on"
          type="button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          <Label of={(labels) => (isWhole ? labels.readLess : labels.readOn)} />
        </button>
      )}
    </div>
  );
}
