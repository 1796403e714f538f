/**
 * Do the letters of a short form come from a long one, as Schwartz and Hearst (2003, “A simple
 * algorithm for identifying abbreviation definitions in biomedical text”) decide: from the right,
 * each letter or digit of the short form must be found in order, and the first one must begin a
 * word.
 * @param short 2 to 10 characters
 * @returns where in `long` the first letter was found, or -1
 */
export function alignShortForm(short: string, long: string): number {
  const letters = short.toLowerCase();
  const text = long.toLowerCase();
  let at = text.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    const letter = letters.charAt(i);
    if (!/[a-z0-9]/.test(letter)) continue;
    while (at >= 0 && (text.charAt(at) !== letter || (i === 0 && !beginsWord(text, at)))) at--;
    if (at < 0) return -1;
    at--;
  }
  return at + 1;
}

/**
 * The long form that stands before a short one: at most as many words as the method allows,
 * min(|short| + 5, 2 |short|), and longer than the short form.
 * @param before text that ends where the short form's parenthesis begins
 * @returns where in `before` the long form starts, or -1
 */
export function findLongForm(short: string, before: string): number {
  const limit = Math.min(short.length + 5, short.length * 2);
  const words = [...before.matchAll(/[A-Za-zÀ-ɏ][\w'-]*/g)].slice(-limit);
  const first = words[0]?.index ?? -1;
  if (first < 0) return -1;
  const at = alignShortForm(short, before.slice(first));
  if (at < 0) return -1;
  const isLonger = before.slice(first + at).trim().length > short.length + 2;
  return isLonger ? first + at : -1;
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[a-z0-9]/.test(text.charAt(at - 1));
}
