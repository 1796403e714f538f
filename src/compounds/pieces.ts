import { DICTIONARY, referenceTo } from '../glossary/reference';
import type { SurfacesByUnit } from '../matching/lexicon';
import type { FoldedText } from '../matching/normalise';
import type { Surface } from '../matching/types';
import type { PartIndex } from './part-index';
import type { Part } from './parts-file';
import type { Piece } from './piece';
import { roleOfKind } from './roles';

/** The pieces that begin at an offset of one text, longest first. */
export type PiecesAt = (start: number) => readonly Piece[];

const LATIN = /[a-z]/;
const ALPHANUMERIC = /[a-z0-9]/;
/** Numbers, stages and short signs inside a word: ステージII, S6, β. A unit is none. */
const SIGN = /[0-9]+(?:[.,][0-9]+)?|[A-Z]{1,4}[0-9]{0,3}(?![a-z])|[α-ω]/y;
/** Of one character, a name is a word and seldom a piece; parts say where it is one. */
const SHORTEST_NAME = 2;

/** Looks up what may be a piece of a word in one text. Asked twice, it looks once. */
export function piecesIn(folded: FoldedText, parts: PartIndex, surfaces: SurfacesByUnit): PiecesAt {
  const known = new Map<number, readonly Piece[]>();
  return (start) => {
    const before = known.get(start);
    if (before) return before;
    const found = find(folded, start, parts, surfaces);
    known.set(start, found);
    return found;
  };
}

function find(
  folded: FoldedText,
  start: number,
  parts: PartIndex,
  surfaces: SurfacesByUnit,
): Piece[] {
  const { text, cased } = folded;
  const unit = text.charCodeAt(start);
  if (Number.isNaN(unit)) return [];
  const names = new Map<number, Surface>();
  for (const surface of surfaces.get(unit) ?? []) {
    const end = start + surface.key.length;
    if (names.has(end) || !isName(folded, start, surface)) continue;
    names.set(end, surface);
  }
  const pieces: Piece[] = [];
  for (const { text: written, part } of parts(unit)) {
    const end = start + written.length;
    if (!text.startsWith(written, start) || !fits(text, start, end, part)) continue;
    const named = part.entry === undefined ? names.get(end)?.entry : null;
    const entry = part.entry ? referenceTo(DICTIONARY, part.entry) : named;
    const { role, weak = false } = part;
    pieces.push({ start, end, role, isWeak: weak, part, entry: entry ?? null });
  }
  const written = new Set(pieces.map(({ end }) => end));
  for (const [end, { kind, entry }] of names) {
    if (written.has(end)) continue;
    pieces.push({ start, end, role: roleOfKind(kind), isWeak: false, part: null, entry });
  }
  const sign = signAt(cased, start);
  if (sign > start && !pieces.some(({ end }) => end === sign)) {
    pieces.push({ start, end: sign, role: 'number', isWeak: true, part: null, entry: null });
  }
  return pieces.sort((a, b) => b.end - a.end);
}

/** A name that is ambiguous by itself is no more certain inside a word. */
function isName({ text, cased }: FoldedText, start: number, surface: Surface): boolean {
  const { key, rule } = surface;
  const end = start + key.length;
  return (
    rule !== 'needs-context' &&
    key.length >= SHORTEST_NAME &&
    text.startsWith(key, start) &&
    (surface.cased === null || cased.startsWith(surface.cased, start)) &&
    isWholeLatin(text, start, end)
  );
}

function fits(text: string, start: number, end: number, { leans }: Part): boolean {
  if (leans === 'before') return LATIN.test(text.charAt(start - 1)) && !isLatin(text, end);
  if (leans === 'after') return isLatin(text, end);
  return isWholeLatin(text, start, end);
}

function isLatin(text: string, at: number): boolean {
  return LATIN.test(text.charAt(at));
}

/** Does a run of letters and digits neither begin before it nor end after it? */
function isWholeLatin(text: string, start: number, end: number): boolean {
  const isInside = (at: number) =>
    ALPHANUMERIC.test(text.charAt(at)) && ALPHANUMERIC.test(text.charAt(at - 1));
  return !isInside(start) && !isInside(end);
}

/** @returns where a sign ends that begins there; the start itself where none does */
function signAt(cased: string, start: number): number {
  SIGN.lastIndex = start;
  if (/[A-Za-z0-9]/.test(cased.charAt(start - 1))) return start;
  const found = SIGN.exec(cased);
  if (!found || /[A-Za-z]/.test(cased.charAt(SIGN.lastIndex))) return start;
  return start + found[0].length;
}
