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
