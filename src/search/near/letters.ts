import type { NameTable } from '../name-table';

const LINE_END = 10;
const BITS = 31;
const masks = new WeakMap<NameTable, Int32Array>();

/**
 * How many letters of a query each line of a table lacks, at least: letters that share one of 31
 * bits count as one.
 */
export function missingLetters(table: NameTable, query: string): Uint8Array {
  const wanted = maskOf(query);
  const known = masks.get(table) ?? masksOf(table);
  masks.set(table, known);
  const missing = new Uint8Array(known.length);
  for (let line = 0; line < known.length; line++) missing[line] = countBits(wanted & ~known[line]!);
  return missing;
}

/** Which letters each name has. */
function masksOf({ text, owners }: NameTable): Int32Array {
  const made = new Int32Array(owners.length);
  let line = -1;
  for (let at = 0; at < text.length - 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_END) line++;
    else made[line]! |= 1 << (unit % BITS);
  }
  return made;
}

function maskOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) % BITS);
  return mask;
}

/** By halves: pairs of bits are added, then fours, then eights. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
