/**
 * A filter of words as Bloom (1970) describes it: in a fixed number of bytes it tells of each word
 * that was put in that it is there, and of nearly every other that it is not. At 20 bits a word it
 * errs once in 15,000.
 */
export const FILTER_BYTES = 16_384;
/** How many words such a filter holds before it errs too often. */
export const FILTER_HOLDS = Math.floor((8 * FILTER_BYTES) / 20);

/** Bits set for each word: 20 bits a word times the logarithm of 2. */
const BITS_A_WORD = 14;
const ALL_BITS = 8 * FILTER_BYTES;

/** @returns what `openFilter` opens */
export function writeFilter(words: Iterable<string>): string {
  const bytes = new Uint8Array(FILTER_BYTES);
  for (const word of words) {
    for (const bit of bitsOf(word)) bytes[bit >> 3]! |= 1 << (bit & 7);
  }
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** @returns may a word be one of those that were put in? */
export function openFilter(written: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(written), (unit) => unit.charCodeAt(0));
  return (word) => {
    for (const bit of bitsOf(word)) {
      if (!(bytes[bit >> 3]! & (1 << (bit & 7)))) return false;
    }
    return true;
  };
}

/** Two hashes make all others: Kirsch and Mitzenmacher (2006). */
function* bitsOf(word: string): Generator<number> {
  const first = hash(word, 0x811c9dc5);
  const second = hash(word, 0x9747b28c) | 1;
  for (let i = 0; i < BITS_A_WORD; i++) yield ((first + Math.imul(i, second)) >>> 0) % ALL_BITS;
}

/** FNV-1a over code units, with the end mixed well, since neighbouring words differ in one unit. */
function hash(word: string, seed: number): number {
  let mixed = seed;
  for (let i = 0; i < word.length; i++) {
    mixed = Math.imul(mixed ^ word.charCodeAt(i), 0x01000193);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
