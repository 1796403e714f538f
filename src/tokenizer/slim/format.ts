/**
 * The slim form of kuromoji's dictionary: the same trie, words and costs as the published files,
 * without feature strings and empty buffers (17 MB instead of 100 MB; see `convert.ts`). All
 * numbers are little-endian, as on every machine that a browser runs on.
 *
 * - base, check: Int32, kuromoji's double-array trie over UTF-8. A leaf's base is -(index + 1) of
 *   its first word in tok and cnt.
 * - tok: Int16 triples, left id, right id, cost of a word.
 * - cnt: Uint8 per word, how many words share its spelling.
 * - cc: Int16, kuromoji's connection costs, two dimensions first.
 * - unk: Int16 quadruples, character class, left id, right id, cost of a word not in the trie.
 * - unk_char: Uint8 per UTF-16 code unit, its character class.
 * - unk_invoke: kuromoji's definitions of the character classes.
 */
export const SLIM_FILES = [
  'base',
  'check',
  'tok',
  'cnt',
  'cc',
  'unk',
  'unk_char',
  'unk_invoke',
] as const;
export type SlimFile = (typeof SLIM_FILES)[number];

/** Lists the sizes of the others, so that a conversion that was cut short is noticed. */
export const HEADER_FILE = 'header';

/** Raise it whenever the meaning of a file changes: it is in the name of the cached folder. */
export const SLIM_VERSION = 2;

/** What the header file contains for the given files: a Uint32 each. */
export function makeHeader(files: Record<SlimFile, Uint8Array>): Uint8Array {
  return new Uint8Array(Uint32Array.from(SLIM_FILES, (name) => files[name].byteLength).buffer);
}

/**
 * Compares files with the sizes in their header. Only sizes: a browser holds the files of a
 * package to their signature, and a conversion that did not end leaves files too short.
 * @throws {Error} that names the first file of another size, or the header itself.
 */
export function checkAgainstHeader(header: Uint8Array, files: Record<SlimFile, Uint8Array>): void {
  if (header.byteLength !== 4 * SLIM_FILES.length) {
    throw new Error(`Tokenizer dictionary: ${HEADER_FILE}.dat is cut short`);
  }
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  for (const [index, name] of SLIM_FILES.entries()) {
    const expected = view.getUint32(4 * index, true);
    const actual = files[name].byteLength;
    if (actual !== expected) {
      throw new Error(
        `Tokenizer dictionary: ${name}.dat has ${actual} bytes instead of ${expected}`,
      );
    }
  }
}
