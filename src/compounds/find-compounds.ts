import type { FoldedText } from '../matching/normalise';
import { type Compound, compoundOf } from './compound';
import { edgeAt } from './edges';
import type { PiecesAt } from './pieces';
import { splitsFrom } from './split';

/** Is a word parted from what is written before it, or after it? Asked where scripts do not tell. */
export type IsParted = (offset: number, side: -1 | 1) => boolean;

const ALPHANUMERIC = /[a-z0-9]/;

/**
 * The words of a text that their parts tell, from left to right, the longest at each place, without
 * overlaps.
 * @param isMisleading is it, as it is cut, something else than its parts say?
 */
export function findCompounds(
  folded: FoldedText,
  piecesAt: PiecesAt,
  isParted: IsParted,
  isMisleading: (compound: Compound) => boolean,
): Compound[] {
  const found: Compound[] = [];
  const { text } = folded;
  for (let start = 0; start < text.length; start++) {
    if (isInsideLatin(text, start) || piecesAt(start).length === 0) continue;
    const compound = longestFrom(folded, start, piecesAt, isParted);
    if (!compound || isMisleading(compound)) continue;
    found.push(compound);
    start = compound.end - 1;
  }
  return found;
}

function longestFrom(
  folded: FoldedText,
  start: number,
  piecesAt: PiecesAt,
  isParted: IsParted,
): Compound | null {
  const left = edgeAt(folded, start, -1);
  if (left === 'bound') return null;
  let isFree: boolean | undefined = left === 'free' || undefined;
  for (const { end, pieces } of splitsFrom(folded, start, piecesAt)) {
    const right = edgeAt(folded, end - 1, 1);
    if (right === 'bound') continue;
    const compound = compoundOf(pieces());
    if (!compound) continue;
    if (right === 'ask' && !isParted(end, 1)) continue;
    isFree ??= isParted(start, -1);
    return isFree ? compound : null;
  }
  return null;
}

function isInsideLatin(text: string, at: number): boolean {
  return ALPHANUMERIC.test(text.charAt(at)) && ALPHANUMERIC.test(text.charAt(at - 1));
}
