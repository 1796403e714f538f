import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HEADER_FILE, makeHeader, type SlimFile } from './format';
import { mergedWordsBySpelling } from './words';

/** Bytes of one word in kuromoji's token and unknown-word tables: three shorts and an offset. */
const TOKEN_BYTES = 10;
/** A trie walk may look this far beyond a node, since a key's unit is a byte. */
const TRIE_REACH = 256;

/**
 * Converts the dictionary that the npm package kuromoji publishes to the slim form (`format.ts`).
 * Segmentation stays the same; only feature strings are gone. Node only, about 2 s.
 * @param dicPath folder with kuromoji's `*.dat.gz`
 * @returns file name (`base.dat`) -> bytes, the header included
 * @throws {Error} where a file is missing or is no gzip
 */
export function convertStockDictionary(dicPath: string): Record<string, Uint8Array> {
  const stock = (name: string) => gunzipSync(readFileSync(join(dicPath, `${name}.dat.gz`)));
  const trie = convertTrie(stock('base'), stock('check'), stock('tid'), stock('tid_map'));
  const files: Record<SlimFile, Uint8Array> = {
    ...trie,
    cc: stock('cc'),
    unk: convertUnknownWords(stock('unk'), stock('unk_map')),
    unk_char: stock('unk_char'),
    unk_invoke: trimClasses(stock('unk_invoke')),
  };
  const named: Record<string, Uint8Array> = { [`${HEADER_FILE}.dat`]: makeHeader(files) };
  for (const [name, bytes] of Object.entries(files)) named[`${name}.dat`] = bytes;
  return named;
}

/** Lets each leaf of the trie point into a table of words instead of into a map of ids. */
function convertTrie(baseFile: Buffer, checkFile: Buffer, tid: Buffer, tidMap: Buffer) {
  const base = toInt32(baseFile);
  const check = toInt32(checkFile);
  const words = mergedWordsBySpelling(tid, tidMap);
  const tokens: number[] = [];
  const counts: number[] = [];
  let last = 0;
  for (let node = 1; node < base.length; node++) {
    const parent = check[node]!;
    if (parent < 0) continue;
    last = node;
    // Only the terminal code, 0, leads from a parent to its own base.
    if (base[parent] !== node) continue;
    const spelt = words.get(-base[node]! - 1) ?? [];
    base[node] = -(counts.length + 1);
    for (const { left, right, cost } of spelt) {
      tokens.push(left, right, cost);
      counts.push(spelt.length);
    }
  }
  return {
    base: toBytes(base.subarray(0, last + TRIE_REACH)),
    check: toBytes(check.subarray(0, last + TRIE_REACH)),
    tok: toBytes(Int16Array.from(tokens)),
    cnt: Uint8Array.from(counts),
  };
}

function convertUnknownWords(unk: Buffer, unkMap: Buffer): Uint8Array {
  const rows: number[] = [];
  let at = 4;
  for (let left = unkMap.readInt32LE(0); left > 0; left--) {
    const characterClass = unkMap.readInt32LE(at);
    const count = unkMap.readInt32LE(at + 4);
    at += 8;
    for (let i = 0; i < count; i++, at += 4) {
      const token = unkMap.readInt32LE(at);
      if (token % TOKEN_BYTES !== 0) throw new Error('unk_map.dat.gz points between two words');
      rows.push(characterClass);
      for (const field of [0, 2, 4]) rows.push(unk.readInt16LE(token + field));
    }
  }
  return toBytes(Int16Array.from(rows));
}

/** Each definition is two flags, an Int32 and a name that ends in NUL; empty names are padding. */
function trimClasses(invoke: Buffer): Uint8Array {
  let end = 0;
  while (end + 6 < invoke.length && invoke[end + 6] !== 0) end = invoke.indexOf(0, end + 6) + 1;
  return invoke.subarray(0, end);
}

function toInt32(file: Buffer): Int32Array {
  return new Int32Array(Uint8Array.from(file).buffer);
}

function toBytes(array: Int32Array | Int16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
