import type { NameTable } from '../name-table';

const LINE_END = 10;
const BITS = 31;
const masks = new WeakMap<NameTable, Int32Array>();

/**
 * The lines of a table by how many letters of a query they lack, at least: letters that share one
 * of 31 bits count as one.
 */
export function byMissingLetters(table: NameTable, query: string): number[][] {
  const wanted = maskOf(query);
  const known = masks.get(table) ?? masksOf(table);
  masks.set(table, known);
  const lines: number[][] = Array.from({ length: BITS + 1 }, () => []);
  known.forEach((mask, line) => {
    lines[countBits(wanted & ~mask)]!.push(line);
  });
  return lines;
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

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
