import fc from 'fast-check';
import { normalise, toSource } from '../../src/matching/normalise';
import type { Property } from './property';
import { holds, isInCharacter, pageText } from './texts';

/** What folding may leave out: what no reader sees, and where a line of Latin letters is wrapped. */
const UNSEEN = /^(?:\p{Cf}|\p{M}|-?\s+)*$/u;

/** Folding keeps the way back to every character. */
export const normaliseProperties: readonly Property[] = [
  {
    name: 'folding leads back to all of the source, in order',
    share: 300_000,
    property: fc.property(pageText, (source) => {
      const folded = normalise(source);
      holds(folded.text.length === folded.cased.length, 'both texts have one length');
      let end = 0;
      let start = 0;
      for (const { index: at, 0: character } of folded.text.matchAll(/./gsu)) {
        const place = toSource(folded, at, at + character.length);
        if (place.start === start && place.end === end) continue;
        holds(
          place.start >= end && place.end > place.start,
          `unit ${at} stands behind the one before`,
        );
        holds(UNSEEN.test(source.slice(end, place.start)), `nothing is lost before unit ${at}`);
        for (const edge of [place.start, place.end])
          holds(!isInCharacter(source, edge), `offset ${edge} is between characters`);
        ({ start, end } = place);
      }
      holds(UNSEEN.test(source.slice(end)), 'nothing is lost at the end');
    }),
  },
];
