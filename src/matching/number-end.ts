import type { Surface } from './types';

/** A measured value, its unit, and then no letter, digit or hyphen that would make it a name. */
const VALUE =
  /^\d{1,5}(?:[.,]\d+)?(?:(?:[mnpμ]?g|m?l|i?u|m?mol|meq|mmhg|mm)(?![a-z])|(?![a-z0-9.,-]))/;
const SHORTEST = 3;

/**
 * Does a test's name end before its value, written without a space: CEA791.1, BMI25, CRP0.3mg/dL?
 * Only for tests: elsewhere letters with a number are another name (CD20, HER2).
 * @param text folded text in lower case
 * @param end where the name ends
 */
export function endsBeforeValue(text: string, end: number, { kind, key }: Surface): boolean {
  if (kind !== 'test' || key.length < SHORTEST) return false;
  return VALUE.test(text.slice(end, end + 16));
}
