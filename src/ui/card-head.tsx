import type { Entry } from '../glossary/entry';
import { lineOf } from './line-of';

/**
 * The names of the word. The line under the headword is the line that marks it in the page. The
 * headword can take the focus by script, so that a keyboard can scroll a card just opened.
 */
export function CardHead({ entry, headingId }: { entry: Entry; headingId: string }) {
  return (
    <header class="card-head">
      <p class="card-reading" lang="ja">
        {entry.reading}
      </p>
      <h2 class="card-headword" id={headingId} lang="ja" tabIndex={-1}>
        <span class={lineOf(entry.id, entry.kind)}>{entry.headword}</span>
      </h2>
      <p class="card-english" lang="en">
        {entry.english}
      </p>
    </header>
  );
}
