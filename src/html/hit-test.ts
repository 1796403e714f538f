import type * as surface from '../reading/mark-surface';
import type { MentionMap, PlacedMention } from './mention-map';

/** A mention under the pointer, and where it stands in the viewport. */
export interface Hit extends surface.Hit<PlacedMention> {
  readonly rects: readonly DOMRect[];
  readonly rect: DOMRect;
}

/**
 * Finds the mention at a point. The caret's position rounds and clamps to the nearest text, so
 * the boxes of the one candidate decide. (`highlightsFromPoint` costs milliseconds on long
 * pages: it is linear in all ranges.)
 * @param shadowRoots every root on the way to the point; without them the caret stops at hosts
 */
export function mentionAt(
  mentions: MentionMap,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): Hit | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret || !(caret.offsetNode instanceof Text)) return null;
  for (const placed of mentions.near(caret.offsetNode, caret.offset)) {
    const rects = rectsOf(placed);
    const rect = rects.find((box) => contains(box, x, y));
    if (rect) return { placed, rects, rect };
  }
  return null;
}

/** The line boxes of a mention as it stands now. */
export function rectsOf({ pieces }: PlacedMention): DOMRect[] {
  return pieces.flatMap(({ node, from, to }) => {
    if (!node.isConnected || to > node.length) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()];
  });
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
