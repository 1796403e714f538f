import type { NameTable } from '../name-table';

/** Which letters a text has: one of 31 bits for each, shared by letters that fall together. */
export function maskOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) % 31);
  return mask;
}

/** How many letters of a wanted text are in no way in another: never more than really are. */
export function lettersMissing(wanted: number, mask: number): number {
  let missing = wanted & ~mask;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count++;
  return count;
}

const masks = new WeakMap<NameTable, Int32Array>();

/** The masks of all names of a table, made when they are first asked for. */
export function letterMasks(table: NameTable): Int32Array {
  const known = masks.get(table);
  if (known) return known;
  const made = new Int32Array(table.owners.length);
  let line = -1;
  for (let at = 0; at < table.text.length - 1; at++) {
    const unit = table.text.charCodeAt(at);
    if (unit === 10) line++;
    else made[line]! |= 1 << (unit % 31);
  }
  masks.set(table, made);
  return made;
}
