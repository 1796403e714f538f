import { loadTokenizer } from '../../../src/tokenizer/load';
import { readFromFolder, slimDictionaryFolder } from '../../../src/tokenizer/slim/folder';
import type { Tokenizer } from '../../../src/tokenizer/types';

/** Converting the dictionary on a cold cache takes a second or two, more on a busy machine. */
export const PATIENCE = 120_000;

export async function slimTokenizer(): Promise<Tokenizer> {
  return loadTokenizer(readFromFolder(await slimDictionaryFolder()));
}

export function surfacesOf(tokenizer: Tokenizer, text: string): string[] {
  return tokenizer.segment(text).map(({ start, end }) => text.slice(start, end));
}

export function repeatTo(length: number, unit: string): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** A small seeded generator of numbers in [0, 1), so that a failure can be repeated. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
