import type { FoldedText } from '../matching/normalise';
import { mayStand, type Piece } from './piece';
import type { PiecesAt } from './pieces';
import { kindOfHead } from './roles';

/** The longest word that is split, in UTF-16 code units: so long that a text costs no more by its length. */
const LONGEST_WORD = 60;
const PIECE = 10;
/** One character is seldom an end of its own where a longer one fits: 右|肺炎, not 右肺|炎. */
const ONE_CHARACTER = 3;
const UNEXPLAINED = 1;
const LINK = 1;
/** What may stand between two pieces of one word. */
const LINKS = '-';
/** It parts the words of a list, and the names of two people: ギラン・バレー症候群. */
const DOT = '・';
const BETWEEN_NAMES = /[ァ-ヺー]・[ァ-ヺ]/;
const LATIN_END = /[a-z0-9]/;
const DIGIT = /[0-9]/;

interface Step {
  readonly cost: number;
  readonly piece: Piece;
  readonly before: Step | null;
}

/** The cheapest ways to an offset. */
interface Ways {
  /** In which the last piece may be followed by another. */
  inside: Step | null;
  /** In which it may be the last one of a word. */
  last: Step | null;
}

/**
 * Cuts the words that may begin at an offset into pieces, without gaps: into as few and as long
 * ones as it can.
 * @returns for each offset where such a word may end, its pieces; longest first
 */
export function splitsFrom(
  folded: FoldedText,
  start: number,
  piecesAt: PiecesAt,
): { readonly end: number; readonly pieces: () => Piece[] }[] {
  const ways = new Map<number, Ways>();
  const put = (piece: Piece, cost: number, before: Step | null) => {
    if (piece.end - start > LONGEST_WORD || !follows(folded, piece, before)) return;
    const step = { cost: cost + costOf(piece), piece, before };
    const here = ways.get(piece.end) ?? { inside: null, last: null };
    ways.set(piece.end, here);
    const mayGoOn = mayStand(piece, before ? 'middle' : 'first');
    if (mayGoOn && isCheaper(step, here.inside)) here.inside = step;
    const mayEnd = mayStand(piece, 'last') && (!isDigits(folded, piece) || counts(before));
    if (mayEnd && isCheaper(step, here.last)) here.last = step;
  };
  for (const piece of piecesAt(start)) put(piece, 0, null);
  const { text } = folded;
  const limit = Math.min(text.length, start + LONGEST_WORD);
  for (let at = start + 1; at < limit; at++) {
    const inside = ways.get(at)?.inside;
    if (!inside) continue;
    for (const piece of piecesAt(at)) put(piece, inside.cost, inside);
    const link = linkAt(folded, at, inside.piece);
    if (link)
      for (const piece of piecesAt(at + 1))
        if (suits(folded, link, inside.piece, piece)) put(piece, inside.cost + LINK, inside);
  }
  return [...ways]
    .flatMap(([end, { last }]) => (last ? [{ end, pieces: () => piecesOf(last) }] : []))
    .sort((a, b) => b.end - a.end);
}

/** The pieces of a text that is one word; null where it cannot be cut whole. */
export function splitWhole(folded: FoldedText, piecesAt: PiecesAt): Piece[] | null {
  const whole = splitsFrom(folded, 0, piecesAt).find(({ end }) => end === folded.text.length);
  return whole?.pieces() ?? null;
}

function costOf({ start, end, entry, part, isWeak }: Piece): number {
  const isShort = end - start === 1 && part !== null && !isWeak;
  return PIECE + (isShort ? ONE_CHARACTER : 0) + (entry ? 0 : UNEXPLAINED);
}

function isCheaper(step: Step, known: Step | null): boolean {
  return known === null || step.cost < known.cost;
}

/** A bare number belongs to a word only beside what it counts: 1型, 第2腰椎, not 出血10例. */
function follows(folded: FoldedText, { role }: Piece, before: Step | null): boolean {
  if (!before || !isDigits(folded, before.piece)) return true;
  return role === 'number' || counts(before.before);
}

function isDigits({ text }: FoldedText, { start, part }: Piece): boolean {
  return part === null && DIGIT.test(text.charAt(start));
}

/** Is it a part that goes with a number, such as 第 or ステージ? */
function counts(step: Step | null): boolean {
  return step?.piece.role === 'number' && step.piece.part !== null;
}

/**
 * A space links only Latin words, so that a gap in a line is none; and the end of a line never. What
 * may end a word does: 肝炎・肺炎 are two.
 */
function linkAt({ source, text, starts }: FoldedText, at: number, piece: Piece): string | null {
  const link = text.charAt(at);
  if (piece.part?.leans === 'after') return link === '-' ? link : null;
  if (link === DOT) return BETWEEN_NAMES.test(text.slice(at - 1, at + 2)) ? link : null;
  if (LINKS.includes(link)) return kindOfHead(piece.role) ? null : link;
  const isSpace = link === ' ' && source.charAt(starts?.[at] ?? at) === ' ';
  return isSpace && LATIN_END.test(text.charAt(at - 1)) ? link : null;
}

/**
 * A number or a letter parted by a space does not belong to the word (A liver biopsy, hernia 50), and
 * an illness, a symptom, a treatment is a word of its own before the next: asthma pneumonia.
 */
function suits({ text }: FoldedText, link: string, before: Piece, { start, role }: Piece): boolean {
  if (link !== ' ') return true;
  const isPart = before.role === 'body-part' || kindOfHead(before.role) === null;
  const isNumber = before.role === 'number' || role === 'number';
  return LATIN_END.test(text.charAt(start)) && isPart && !isNumber;
}

function piecesOf(last: Step): Piece[] {
  const pieces: Piece[] = [];
  for (let step: Step | null = last; step; step = step.before) pieces.push(step.piece);
  return pieces.reverse();
}
