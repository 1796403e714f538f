import type { SearchDocument } from '../../search/document';
import { lineOf } from '../../ui/line-of';
import { useLabels } from '../ui-context';
import type { MergedTerm } from './merge-terms';

interface Props {
  readonly term: MergedTerm;
  /** What the dictionary says of it; undefined until that is loaded. */
  readonly document: SearchDocument | undefined;
  /** At which of its places the reader is, from 1; null before the first. */
  readonly place: number | null;
  readonly onGo: () => void;
  readonly onOpen: () => void;
}

/** One word of the page: the way to its places, and to its explanation. */
export function TermRow({ term, document, place, onGo, onOpen }: Props) {
  const { popup, about } = useLabels();
  const line = document && term.isMarked ? lineOf(term.entry, document.kind) : '';
  const where =
    place === null || term.count === 1 ? popup.places(term.count) : popup.place(place, term.count);
  const isOtherwise = document && document.headword !== term.text;
  return (
    <li class="term">
      <button class="term-go" type="button" onClick={onGo}>
        <span class="term-names">
          <span class={`term-text ${line}`} lang="ja">
            {term.text}
          </span>
          {isOtherwise && (
            <span class="term-headword" lang="ja">
              {document.headword}
            </span>
          )}
        </span>
        <span class="term-count">
          {where} <span aria-hidden="true">↓</span>
        </span>
        <span class="unseen">{popup.goTo}</span>
      </button>
      <button
        class="term-open"
        type="button"
        aria-label={about(term.text)}
        data-entry={term.entry}
        onClick={onOpen}
      >
        {popup.explain}
      </button>
    </li>
  );
}
