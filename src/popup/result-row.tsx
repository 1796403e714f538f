import type { SearchDocument } from '../search/document';
import { KindLabel } from '../ui/kind-label';
import { lineOf } from '../ui/line-of';
import { Runs } from '../ui/runs';

interface Props {
  readonly id: string;
  readonly document: SearchDocument;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

/** One result. The keyboard stays in the search field, which names the active row. */
export function ResultRow({ id, document, isActive, onOpen }: Props) {
  const { id: entry, headword, reading, english, gist, kind } = document;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox.
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus.
    <div id={id} class="result" role="option" aria-selected={isActive} onClick={onOpen}>
      <span class="result-head">
        <span class={`result-headword ${lineOf(entry, kind)}`} lang="ja">
          {headword}
        </span>
        <span class="result-reading" lang="ja">
          {reading}
        </span>
        <span class="result-kind">
          <KindLabel kind={kind} />
        </span>
      </span>
      <span class="result-gist">
        <Runs below say={{ ja: gist.ja, en: `${english}: ${gist.en}` }} />
      </span>
    </div>
  );
}
