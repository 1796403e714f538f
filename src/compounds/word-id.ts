import type { FoldedText } from '../matching/normalise';

/** More letters has no word that is read: see `LONGEST_WORD`. */
const MOST_UNITS = 100;
const ID = /^[0-9a-f]{1,4}(?:-[0-9a-f]{1,4})*$/;
const ENGLISH = /^[A-Za-z -]+$/;

/**
 * A word of any script as an id, such as references, messages and settings take: its UTF-16 code
 * units in base 16, parted by hyphens.
 */
export function wordId(word: string): string {
  return word
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16))
    .join('-');
}

/** @returns null where it is no such id, or no word is so long */
export function wordOf(id: string): string | null {
  if (!ID.test(id)) return null;
  const units = id.split('-');
  if (units.length > MOST_UNITS) return null;
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/** How a word is written in its id: at the start of a sentence an English one is the same word. */
export function writtenForm({ cased, text }: FoldedText, start: number, end: number): string {
  const written = cased.slice(start, end);
  return ENGLISH.test(written) ? text.slice(start, end) : written;
}
