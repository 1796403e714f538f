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

/** Text that a reader sees in one go: inline siblings joined, cut at blocks, furigana left out. */
export interface Flow {
  readonly owner: Owner;
  readonly pieces: readonly Piece[];
  /** How many characters are seen, white space not counted. */
  readonly length: number;
  /** Is this, or what it stands in, a heading? */
  readonly isHeading: boolean;
  /** False once its text left the page or was gathered anew. */
  alive: boolean;
}
