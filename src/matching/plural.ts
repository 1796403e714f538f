const PLURAL = /^(?:s|es)(?![a-z0-9])/;
const SMALL_LETTER = /[a-z]/;

/**
 * Where an English word ends with its plural ending: `antibodies` is an entry's business,
 * `infections` and `rashes` are not.
 * @param text folded text in lower case
 * @param end where the singular ends
 */
export function pluralEnd(text: string, end: number): number {
  if (!SMALL_LETTER.test(text.charAt(end - 1))) return end;
  const ending = PLURAL.exec(text.slice(end, end + 3));
  return ending ? end + ending[0].length : end;
}
