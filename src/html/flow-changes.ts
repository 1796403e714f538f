import type { HtmlFlow } from './flow';
import type { Piece } from './pieces';

interface FlowChanges {
  /** All flows of an owner as they are now: those whose text did not change are the old ones. */
  readonly now: readonly HtmlFlow[];
  readonly came: readonly HtmlFlow[];
  readonly gone: readonly HtmlFlow[];
}

/**
 * Compares an owner's flows with those gathered anew, so that nothing is matched twice.
 * @param isTouched whether a node's text was changed since
 */
export function compareFlows(
  before: readonly HtmlFlow[],
  gathered: readonly HtmlFlow[],
  isTouched: (node: Text) => boolean,
): FlowChanges {
  const old = byBeginning(before);
  const kept = new Set<HtmlFlow>();
  const now = gathered.map((flow) => {
    const { node, from } = flow.pieces[0]!;
    const same = old.get(node)?.get(from);
    if (!same || !isUntouched(same, flow, isTouched)) return flow;
    kept.add(same);
    return same;
  });
  return {
    now,
    came: now.filter((flow) => !kept.has(flow)),
    gone: before.filter((flow) => !kept.has(flow)),
  };
}

/** By the node and the place in it where they begin: a long node may begin thousands. */
function byBeginning(flows: readonly HtmlFlow[]): ReadonlyMap<Text, Map<number, HtmlFlow>> {
  const nodes = new Map<Text, Map<number, HtmlFlow>>();
  for (const flow of flows) {
    const { node, from } = flow.pieces[0]!;
    const places = nodes.get(node) ?? new Map<number, HtmlFlow>();
    nodes.set(node, places.set(from, flow));
  }
  return nodes;
}

function isUntouched(old: HtmlFlow, flow: HtmlFlow, isTouched: (node: Text) => boolean): boolean {
  return (
    old.pieces.length === flow.pieces.length &&
    old.pieces.every((piece, i) => isSame(piece, flow.pieces[i]) && !isTouched(piece.node))
  );
}

function isSame(piece: Piece, other: Piece | undefined): boolean {
  if (piece.node !== other?.node || piece.isNewLine !== other.isNewLine) return false;
  return piece.from === other.from && piece.to === other.to;
}
