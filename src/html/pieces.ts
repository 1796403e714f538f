/** An element whose own inline content makes flows: a block, or the root of a shadow tree. */
export type Owner = Element | ShadowRoot;

/** A stretch of one text node; offsets are UTF-16 code units of its data. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  /** Does a line break of the page's own, a `<br>`, stand before it? */
  readonly isNewLine?: boolean;
}

/** So much of a text is looked at in one go, in code units: about a millisecond. */
const PORTION = 10_000;

/** A whole text in pieces: one may hold megabytes. What is added to it on the way is among them. */
export function* portionsOf(node: Text): Generator<Piece, void> {
  for (let from = 0; from < node.length; from += PORTION) {
    yield { node, from, to: Math.min(node.length, from + PORTION) };
  }
}

/**
 * A piece's text. Firefox copies all of a node at each reading of `data`, so that what holds many
 * pieces is read in parts; each once, by whoever asks.
 */
export function dataOf({ node, from, to }: Piece): string {
  if (from === 0 && to >= node.length) return node.data;
  return from < node.length ? node.substringData(from, to - from) : '';
}
