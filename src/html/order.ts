import type { Piece } from './pieces';

/** Something that stands in text nodes: a flow, or a mention. */
interface Placed {
  readonly pieces: readonly Piece[];
}

/** Does one stand before another, as the page is read? */
export function isBefore(a: Placed, b: Placed): boolean {
  const [first, second] = [a.pieces[0], b.pieces[0]];
  if (!first || !second) return false;
  if (first.node === second.node) return first.from < second.from;
  return Boolean(placeOf(first.node, second.node) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Where the second stands, seen from the first; what is in a shadow tree stands at its host. */
function placeOf(first: Node, second: Node): number {
  const place = first.compareDocumentPosition(second);
  if (!(place & Node.DOCUMENT_POSITION_DISCONNECTED)) return place;
  const [one, other] = [hostsOf(first), hostsOf(second)];
  const i = one.findIndex((node, i) => node !== other[i]);
  return one[i] && other[i] ? one[i].compareDocumentPosition(other[i]) : place;
}

/** The hosts of the shadow trees that a node stands in, the outermost first, and itself. */
function hostsOf(node: Node): Node[] {
  const hosts = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    hosts.push(root.host);
  }
  return hosts.reverse();
}
