import { indexAfter } from '../reading/index-after';
import type { PlacedMention } from './mention-map';

/** How many boxes are asked for without a thought; in long texts each costs 50 µs in Chromium. */
const FEW = 16;

/** The line boxes of a mention as it stands now. */
export function rectsOf({ pieces }: PlacedMention): DOMRect[] {
  return pieces.flatMap(({ node, from, to }) => {
    if (!node.isConnected || to > node.length) return [];
    return rectsIn(node, from, to);
  });
}

export function rectsIn(node: Text, from: number, to: number): DOMRect[] {
  const range = new Range();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()];
}

/**
 * Those of an element's mentions that may stand at a height of the viewport. Where there are many,
 * it is one long text, and its lines are searched by halves: those of vertical text, or in columns,
 * may be missed.
 * @param mentions in the order of the page
 */
export function nearLine(mentions: readonly PlacedMention[], y: number): readonly PlacedMention[] {
  if (mentions.length <= FEW) return mentions;
  const first = indexAfter(mentions, (placed) => bottomOf(placed) < y);
  return mentions.slice(first, first + FEW);
}

function bottomOf(placed: PlacedMention): number {
  return rectsOf(placed).at(-1)?.bottom ?? Number.NEGATIVE_INFINITY;
}
