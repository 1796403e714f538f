import type { Text } from '../glossary/entry';
import { LABELS, type Labels } from './i18n/labels';
import { Japanese } from './japanese';
import { useTongues } from './language-context';

/**
 * One text in the languages that the reader chose: Japanese first, English quieter after it, on
 * the same line or below. Each run says its language, so that fonts and voices suit it.
 */
export function Runs({ say, below = false }: { say: Text; below?: boolean }) {
  const [first, second] = useTongues();
  return (
    <>
      {first && (
        <span lang={first}>{first === 'ja' ? <Japanese text={say.ja} /> : say[first]}</span>
      )}
      {second && (
        <span class={below ? 'second second-below' : 'second'} lang={second}>
          {' '}
          {say[second]}
        </span>
      )}
    </>
  );
}

/** One of our own labels. */
export function Label({ of, below = false }: { of: (labels: Labels) => string; below?: boolean }) {
  return <Runs say={{ ja: of(LABELS.ja), en: of(LABELS.en) }} below={below} />;
}
