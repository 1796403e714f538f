import { useState } from 'preact/hooks';
import type { Text } from '../glossary/entry';
import { LABELS } from './i18n/labels';
import { uiTongue } from './i18n/ui-language';
import { Japanese } from './japanese';
import { useTongues } from './language-context';

/**
 * A longer text in one language at a time: a card in both languages would be twice as long. It
 * begins in the language of the browser and is switched where it stands.
 */
export function LongText({ say }: { say: Text }) {
  const tongues = useTongues();
  const [shown, show] = useState(uiTongue);
  const tongue = tongues.includes(shown) ? shown : (tongues[0] ?? 'ja');
  const other = tongues.find((each) => each !== tongue);
  return (
    <>
      {other && (
        <button class="switch-tongue" type="button" lang={other} onClick={() => show(other)}>
          {LABELS[other].inThisLanguage}
        </button>
      )}
      <span lang={tongue}>{tongue === 'ja' ? <Japanese text={say.ja} /> : say.en}</span>
    </>
  );
}
