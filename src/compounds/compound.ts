import type { Kind } from '../glossary/kinds';
import type { Piece } from './piece';
import { kindOfHead, type Role } from './roles';

/** A word that its parts tell: 右半結腸切除術. */
export interface Compound {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  readonly head: Piece;
  readonly kind: Kind;
}

/** A word is medical where a part of one of these roles is not weak. */
const MEDICAL: readonly Role[] = [
  'disease',
  'symptom',
  'test',
  'treatment',
  'medicine',
  'body-part',
  'substance',
];
/** In a text; of one part there are too many everyday words. */
const FEWEST = 2;
/** A number begins a word only where it counts what follows (1型), else it stands before one (表2肺炎). */
const DIGIT = /[0-9]/;

/**
 * Reads pieces as one word.
 * @param text what they stand in, folded
 * @param fewest how many parts it must have; of one, no entry has it
 * @returns null where they are none: without a head, without anything medical, or only one piece
 *   with a number
 */
export function compoundOf(
  text: string,
  pieces: readonly Piece[],
  fewest = FEWEST,
): Compound | null {
  const told = pieces.filter(({ role }) => role !== 'number');
  const [first] = pieces;
  const head = told.at(-1);
  const kind = head && kindOfHead(head.role);
  if (!first || !head || !kind || told.length < fewest) return null;
  if (told.length === 1 && (pieces.length > 1 || head.entry)) return null;
  if (DIGIT.test(text.charAt(first.start)) && pieces[1]?.role !== 'number') return null;
  if (!told.some(({ role, isWeak }) => !isWeak && MEDICAL.includes(role))) return null;
  return { start: first.start, end: pieces.at(-1)!.end, pieces, head, kind };
}
