/** Are two different texts equal but for one character more, less, another, or two swapped? */
export function isOneTypoAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = long.slice(at + 1);
  if (short.length < long.length) return short.slice(at) === rest;
  return (
    short.slice(at + 1) === rest ||
    (short[at] === long[at + 1] &&
      short[at + 1] === long[at] &&
      short.slice(at + 2) === long.slice(at + 2))
  );
}

const KANJI = /[一-鿿々]/;

/** Is a text long enough for a typo in it to tell what was meant? */
export function bearsTypo(text: string): boolean {
  return text.length >= (KANJI.test(text) ? 3 : 4);
}
