import type { FoldedText } from '../matching/normalise';
import { type Compound, compoundOf } from './compound';
import { edgeAt } from './edges';
import type { PiecesAt } from './pieces';
import { splitsFrom } from './split';

/** Tells whether a word is parted from what is written beside it, where scripts do not. */
export interface Parting {
  /** May it be, at an offset? Costs next to nothing, and is asked for every place. */
  may(offset: number, side: -1 | 1): boolean;
  /** Is it? Asked only where `may` is true. */
  is(offset: number, side: -1 | 1): boolean;
}

const ALPHANUMERIC = /[a-z0-9]/;

/**
 * The words of a text that their parts tell, from left to right, the longest at each place, without
 * overlaps. A place is cut only where a word may begin, so that a text costs what its length does.
 * @param isMisleading is it, as it is cut, something else than its parts say?
 */
export function findCompounds(
  folded: FoldedText,
  piecesAt: PiecesAt,
  parting: Parting,
  isMisleading: (compound: Compound) => boolean,
): Compound[] {
  const found: Compound[] = [];
  const { text } = folded;
  for (let start = 0; start < text.length; start++) {
    if (isInsideLatin(text, start)) continue;
    const left = edgeAt(folded, start, -1);
    if (left === 'bound' || (left === 'ask' && !parting.may(start, -1))) continue;
    if (piecesAt(start).length === 0) continue;
    const compound = longestFrom(folded, start, piecesAt, parting, isMisleading);
    if (!compound || (left === 'ask' && !parting.is(start, -1))) continue;
    found.push(compound);
    start = compound.end - 1;
  }
  return found;
}

function longestFrom(
  folded: FoldedText,
  start: number,
  piecesAt: PiecesAt,
  parting: Parting,
  isMisleading: (compound: Compound) => boolean,
): Compound | null {
  for (const { end, pieces } of splitsFrom(folded, start, piecesAt)) {
    const right = edgeAt(folded, end - 1, 1);
    if (right === 'bound' || (right === 'ask' && !parting.may(end, 1))) continue;
    const compound = compoundOf(pieces());
    if (!compound || isMisleading(compound)) continue;
    if (right === 'free' || parting.is(end, 1)) return compound;
  }
  return null;
}

function isInsideLatin(text: string, at: number): boolean {
  return ALPHANUMERIC.test(text.charAt(at)) && ALPHANUMERIC.test(text.charAt(at - 1));
}
