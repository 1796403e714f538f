import type { Sign } from '../glossary/entry';
import { Japanese } from './japanese';
import { useTongues } from './language-context';

/** A sign ends in 、 in Japanese, since signs contain ・ themselves. */
const SEPARATOR = { ja: '、', en: ', ' } as const;

/** What a patient notices, one after the other. A line breaks between signs, not inside one. */
export function Signs({ signs }: { signs: readonly Sign[] }) {
  return (
    <>
      {useTongues().map((tongue, i) => (
        <span key={tongue} class={i === 0 ? undefined : 'second second-below'} lang={tongue}>
          {signs.map((sign, n) => (
            <span key={sign.ja} class="sign">
              {tongue === 'ja' ? <Japanese text={sign.ja} /> : sign.en}
              {n < signs.length - 1 && SEPARATOR[tongue]}
            </span>
          ))}
        </span>
      ))}
    </>
  );
}
