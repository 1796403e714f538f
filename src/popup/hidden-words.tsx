import { wordOf } from '../compounds/word-id';
import { isEntry, readReference } from '../glossary/reference';
import { hidden, restoreWord } from '../settings/hidden-words';
import { useLabels } from './ui-context';
import type { DocumentOf } from './use-documents';
import { useStored } from './use-setting';

/** A word that has no id of its own is its letters; of others the reference is all that is known. */
function writtenIn(reference: string): string {
  return isEntry(reference)
    ? reference
    : (wordOf(readReference(reference)?.entry ?? '') ?? reference);
}

interface Props {
  readonly documentOf: DocumentOf;
}

/** The words that the reader hid, newest first, each with the way back. */
export function HiddenWords({ documentOf }: Props) {
  const { popup } = useLabels();
  const [words] = useStored(hidden);
  if (!words || words.length === 0) return null;
  return (
    <section class="hidden-words">
      <h3>{popup.hiddenWords}</h3>
      <ul>
        {[...words].reverse().map((word) => {
          const name = documentOf(word.entry)?.headword ?? writtenIn(word.entry);
          return (
            <li key={`${word.entry} ${word.site}`} class="hidden-word">
              <span>
                <span lang="ja">{name}</span>{' '}
                <span class="quiet">{siteName(word.site) ?? popup.everySite}</span>
              </span>
              <button
                class="remedy"
                type="button"
                aria-label={`${popup.showAgain}: ${name}`}
                onClick={() => void restoreWord(word)}
              >
                {popup.showAgain}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function siteName(site: string | null): string | null {
    return site === 'file' ? popup.localFiles : site;
  }
}
