import { useContext } from 'preact/hooks';
import { readStretches } from '../glossary/furigana';
import { ReadingsContext } from './furigana-context';

/**
 * A Japanese text of an entry, with furigana where the reader wants them. They are hidden from
 * screen readers, whose voices read kanji by themselves and would say every word twice.
 */
export function Japanese({ text }: { text: string }) {
  const code = useContext(ReadingsContext)?.get(text);
  if (!code) return <>{text}</>;
  return (
    <>
      {readStretches(text, code).map((stretch, i) =>
        stretch.reading === null ? (
          stretch.text
        ) : (
          <ruby key={i}>
            {stretch.text}
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody can focus it. */}
            <rt aria-hidden="true">{stretch.reading}</rt>
          </ruby>
        ),
      )}
    </>
  );
}
