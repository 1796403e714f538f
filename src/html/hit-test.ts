import type * as surface from '../reading/mark-surface';
import { elementsAt } from './composed-tree';
import { nearLine, rectsIn, rectsOf } from './mention-boxes';
import type { MentionMap, PlacedMention } from './mention-map';
import { caretFromPoint } from './native';
import { contains, isSeenThrough } from './see-through';

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
  const caret = caretFromPoint(x, y, { shadowRoots });
  if (!caret) return null;
  const { offsetNode: node, offset } = caret;
  if (!(node instanceof Text)) return mentionBelow(mentions, x, y, shadowRoots);
  const hit = hitAmong(mentions.near(node, offset), x, y);
  if (hit || isTextAt(node, offset, x, y)) return hit;
  return mentionBelow(mentions, x, y, shadowRoots);
}

/**
 * Finds the mention that is seen at a point through what lies above it, such as a link's area
 * over a whole paragraph, where the caret does not get to.
 */
function mentionBelow(
  mentions: MentionMap,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): Hit | null {
  const elements = elementsAt(x, y, shadowRoots);
  for (const [depth, element] of elements.entries()) {
    const hit = hitAmong(nearLine(mentions.in(element), y), x, y);
    if (!hit) continue;
    const above = elements.slice(0, depth + 1);
    return above.every((one) => isSeenThrough(one, element, x, y)) ? hit : null;
  }
  return null;
}

function hitAmong(mentions: readonly PlacedMention[], x: number, y: number): Hit | null {
  for (const placed of mentions) {
    const rects = rectsOf(placed);
    const rect = rects.find((box) => contains(box, x, y));
    if (rect) return { placed, rects, rect };
  }
  return null;
}

/** Is the point on a character next to the caret, and not just near it? */
function isTextAt(node: Text, offset: number, x: number, y: number): boolean {
  const [from, to] = [Math.max(0, offset - 1), Math.min(node.length, offset + 1)];
  return rectsIn(node, from, to).some((box) => contains(box, x, y));
}
