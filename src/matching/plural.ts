const PLURAL = /^e?s/;
const SMALL_LETTER = /[a-z]/;

/**
 * Where an English word ends with its plural ending: `infections`, `rashes`. That nothing follows
 * is checked as for every word; `antibodies` is an entry's business.
 * @param text folded text in lower case
 * @param end where the singular ends
 */
export function pluralEnd(text: string, end: number): number {
  if (!SMALL_LETTER.test(text.charAt(end - 1))) return end;
  const ending = PLURAL.exec(text.slice(end, end + 2));
  return ending ? end + ending[0].length : end;
}
