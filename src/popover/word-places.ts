import type { Box, Hit } from '../reading/mark-surface';
import type { Placed } from '../reading/text-source';
import type { WordInText } from '../reading/word-in-text';

/** A document that is read, as the card beside its words asks it. */
export interface ReadDocument {
  /** The ids of the entries that are mentioned. */
  readonly entries: ReadonlySet<string>;
  /** The marked mention under a point of the viewport, in CSS pixels. */
  mentionAt(x: number, y: number): Hit | null;
  /** @param length how many characters before the mention and after it */
  around(placed: Placed, length: number): WordInText | null;
  showCurrent(placed: Placed | null): void;
}

/** Where the words of a document stand, whatever kind of document it is. */
export interface WordPlaces {
  /** Where a mention is seen now, in CSS pixels of the viewport, one box per line. */
  boxesOf(placed: Placed): readonly Box[];
  /** The element that it stands in; null where it left the document. */
  elementOf(placed: Placed): Element | null;
  /** Is it set from top to bottom? */
  isVertical(placed: Placed): boolean;
  /** Does it stand in an element, also where shadow roots are between them? */
  isIn(element: Element, placed: Placed): boolean;
}
