import type { Sign, Text } from '../glossary/entry';
import { Japanese } from './japanese';
import { useTongues } from './language-context';
import { Runs } from './runs';

/** A sign ends in 、 in Japanese, since signs contain ・ themselves. */
const SEPARATOR = { ja: '、', en: ', ' } as const;

/** Names or signs one after the other. A line breaks between them, not inside one. */
export function InLine({ texts }: { texts: readonly Text[] }) {
  return (
    <>
      {useTongues().map((tongue, i) => (
        <span key={tongue} class={i === 0 ? undefined : 'second second-below'} lang={tongue}>
          {texts.map((text, n) => (
            <span key={text.ja} class="sign">
              {tongue === 'ja' ? <Japanese text={text.ja} /> : text.en}
              {n < texts.length - 1 && SEPARATOR[tongue]}
            </span>
          ))}
        </span>
      ))}
    </>
  );
}

/** What a patient notices, one below the other. */
export function SignList({ signs }: { signs: readonly Sign[] }) {
  return (
    <ul class="sign-list">
      {signs.map((sign) => (
        <li key={sign.ja} class="sign-item">
          <Runs say={sign} />
        </li>
      ))}
    </ul>
  );
}
