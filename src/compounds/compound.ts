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
const LISTED: readonly Role[] = ['disease', 'symptom', 'test', 'treatment', 'medicine'];
/** In a text; of one part there are too many everyday words. */
const FEWEST = 2;

/**
 * Reads pieces as one word.
 * @param fewest how many parts it must have; of one, no entry has it
 * @returns null where they are none: without a head, without anything medical, or only one piece
 *   with a number
 */
export function compoundOf(pieces: readonly Piece[], fewest = FEWEST): Compound | null {
  const told = pieces.filter(({ role }) => role !== 'number');
  const [first] = pieces;
  const head = told.at(-1);
  const kind = head && kindOfHead(head.role);
  if (!first || !head || !kind || told.length < fewest) return null;
  if (told.length === 1 && (pieces.length > 1 || head.entry)) return null;
  if (!told.some(isMedical) || saysOneEntry(told) || isList(told)) return null;
  return { start: first.start, end: pieces.at(-1)!.end, pieces, head, kind };
}

function isMedical({ role, isWeak }: Piece): boolean {
  return !isWeak && MEDICAL.includes(role);
}

/** 治療経過 says no more than the entry 治療 does, which is marked by itself; 両側肺炎 does. */
function saysOneEntry(told: readonly Piece[]): boolean {
  const [strong, ...others] = told.filter(({ isWeak }) => !isWeak);
  return others.length === 0 && strong?.entry != null && strong !== told.at(-1);
}

/** 発熱嘔吐 are two words: names of illnesses, symptoms, tests, treatments that nothing ties together. */
function isList(told: readonly Piece[]): boolean {
  return told.length > 1 && told.every(({ role, part }) => part === null && LISTED.includes(role));
}
