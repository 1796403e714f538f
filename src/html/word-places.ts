import { isInside } from './composed-tree';
import { isVertical } from './layout';
import { rectsOf } from './mention-boxes';
import type { PlacedMention } from './mention-map';

/** Where the words of a web page stand, as a card beside them asks. */
export const wordPlaces = {
  boxesOf: rectsOf,
  elementOf: (placed: PlacedMention) => wordOf(placed).parentElement,
  isVertical: (placed: PlacedMention) => isVertical(wordOf(placed)),
  isIn: (element: Element, placed: PlacedMention) => isInside(element, wordOf(placed)),
};

/** The text that a mention begins in: no mention is empty. */
function wordOf({ pieces }: PlacedMention): Text {
  return pieces[0]!.node;
}
