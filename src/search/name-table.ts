import type { NameLines } from './document';

/** Names that are looked through all at once: one text, each name between two line ends. */
export interface NameTable {
  readonly text: string;
  /** Where each name starts in the text. */
  readonly starts: Uint32Array;
  /** The number of the document that each name is of. */
  readonly owners: readonly number[];
}

/** Where a name holds what is looked for. */
export interface Place {
  readonly owner: number;
  /** In the table's text; the name is `[start, end)`. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

export function openTable({ text, owners }: NameLines): NameTable {
  const starts = new Uint32Array(owners.length);
  let at = 0;
  for (let i = 0; i < owners.length; i++) {
    starts[i] = at + 1;
    at = text.indexOf('\n', at) + 1 || text.length + 1;
  }
  return { text: `\n${text}\n`, starts, owners };
}

/**
 * Visits each name that holds a text, in order, at its first place there.
 * @param needle may begin or end with a line end, for a name's own start or end
 */
export function eachName(
  { text, starts, owners }: NameTable,
  needle: string,
  visit: (place: Place) => void,
): void {
  if (needle === '') return;
  const indent = needle.startsWith('\n') ? 1 : 0;
  let line = 0;
  let end = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, end)) {
    while (line + 1 < starts.length && starts[line + 1]! <= at + indent) line++;
    const start = starts[line]!;
    end = text.indexOf('\n', start);
    visit({ owner: owners[line]!, at, start, end });
  }
}

/** The name around a place. */
export function nameAt({ text }: NameTable, { start, end }: Place): string {
  return text.slice(start, end);
}
