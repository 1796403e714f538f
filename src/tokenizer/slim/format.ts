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

/** Lists size and checksum of the others, so that a damaged copy is noticed. */
export const HEADER_FILE = 'header';

/** Raise it whenever the meaning of a file changes: cached conversions are then made anew. */
export const SLIM_VERSION = 1;

/** "YOGO" */
const MAGIC = 0x4f474f59;

/** What the header file contains for the given files. */
export function makeHeader(files: Record<SlimFile, Uint8Array>): Uint8Array {
  const words = [MAGIC, SLIM_VERSION];
  for (const name of SLIM_FILES) words.push(files[name].byteLength, checksum(files[name]));
  return new Uint8Array(Uint32Array.from(words).buffer);
}

/**
 * Compares files with the sizes and sums in their header.
 * @throws {Error} that names the first file that is damaged, or the header itself.
 */
export function checkAgainstHeader(header: Uint8Array, files: Record<SlimFile, Uint8Array>): void {
  const expected = readHeader(header);
  for (const name of SLIM_FILES) {
    const { bytes, sum } = expected[name];
    const actual = files[name];
    if (actual.byteLength !== bytes) {
      throw new Error(
        `Tokenizer dictionary: ${name}.dat has ${actual.byteLength} bytes instead of ${bytes}`,
      );
    }
    if (checksum(actual) !== sum) throw new Error(`Tokenizer dictionary: ${name}.dat is damaged`);
  }
}

/**
 * Size and checksum of each file.
 * @throws {Error} where it is no header of this version.
 */
function readHeader(header: Uint8Array): Record<SlimFile, { bytes: number; sum: number }> {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const complete = header.byteLength === 8 + 8 * SLIM_FILES.length;
  if (!complete || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== SLIM_VERSION) {
    throw new Error(`Tokenizer dictionary: ${HEADER_FILE}.dat is damaged or of another version`);
  }
  const listed = SLIM_FILES.map((name, index) => {
    const at = 8 + 8 * index;
    return [name, { bytes: view.getUint32(at, true), sum: view.getUint32(at + 4, true) }] as const;
  });
  return Object.fromEntries(listed) as Record<SlimFile, { bytes: number; sum: number }>;
}

/** Files above this are sampled: summing all 17 MB takes a cold service worker 30 ms or more. */
const LARGE = 1 << 20;
const SAMPLED_EVERY = 61;

/**
 * Not against malice, only against mishap: a file that is not the one which was written, or a
 * block of a disk (4 kB at least) that was lost.
 */
function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const step = bytes.byteLength > LARGE ? 4 * SAMPLED_EVERY : 4;
  const lastWord = bytes.byteLength - 4;
  let sum = 0;
  for (let at = 0; at <= lastWord; at += step) {
    sum = (Math.imul(sum, 31) + view.getInt32(at, true)) | 0;
  }
  return sum >>> 0;
}
