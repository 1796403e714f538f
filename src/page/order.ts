import type { PlacedMention } from './mention-map';

/** Does one mention stand before another, as the page is read? */
export function isBefore(a: PlacedMention, b: PlacedMention): boolean {
  const [first, second] = [a.pieces[0], b.pieces[0]];
  if (!first || !second) return false;
  if (first.node === second.node) return first.from < second.from;
  const place = inSameTree(first.node, second.node);
  return Boolean(place & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Where the second stands, seen from the first; what is in a shadow tree stands at its host. */
function inSameTree(first: Node, second: Node): number {
  const [one, other] = [outermost(first), outermost(second)];
  return first.getRootNode() === second.getRootNode()
    ? first.compareDocumentPosition(second)
    : one.compareDocumentPosition(other);
}

function outermost(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : node;
}
