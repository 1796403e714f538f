import type { FoldedText } from '../normalise';

/** A short form: Latin letters and digits, at least two capitals, no word of the sentence. */
const SHORT = /[A-Za-z][A-Za-z0-9]*(?:[-/][A-Za-z0-9]+)*/g;
const SHORTEST = 2;
const LONGEST = 10;

/** One place where a short form stands, in offsets of the folded text. */
export interface ShortForm {
  readonly start: number;
  readonly end: number;
  /** Folded, capitals kept. */
  readonly text: string;
}

/** Has a string the shape of an abbreviation? */
export function isShortForm(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if ((text.match(/[A-Z]/g)?.length ?? 0) < 2) return false;
  return /^[A-Za-z][A-Za-z0-9]*(?:[-/][A-Za-z0-9]+)*$/.test(text);
}

/** Every place where a string in the shape of an abbreviation stands. */
export function findShortForms({ cased }: FoldedText): ShortForm[] {
  return [...cased.matchAll(SHORT)]
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length, text }))
    .filter(({ text }) => isShortForm(text));
}
