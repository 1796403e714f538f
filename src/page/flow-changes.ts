import type { Flow, Piece } from './flow';

export interface FlowChanges {
  /** All flows of an owner as they are now: those whose text did not change are the old ones. */
  readonly now: readonly Flow[];
  readonly came: readonly Flow[];
  readonly gone: readonly Flow[];
}

/**
 * Compares an owner's flows with those gathered anew, so that nothing is matched twice.
 * @param isTouched whether a node's text was changed since
 */
export function compareFlows(
  before: readonly Flow[],
  gathered: readonly Flow[],
  isTouched: (node: Text) => boolean,
): FlowChanges {
  const old = new Map(before.map((flow) => [keyOf(flow), flow]));
  const came: Flow[] = [];
  const now = gathered.map((flow) => {
    const same = old.get(keyOf(flow));
    if (same && isUntouched(same, flow, isTouched)) {
      old.delete(keyOf(flow));
      return same;
    }
    came.push(flow);
    return flow;
  });
  return { now, came, gone: [...old.values()] };
}

function isUntouched(old: Flow, flow: Flow, isTouched: (node: Text) => boolean): boolean {
  return (
    old.pieces.length === flow.pieces.length &&
    old.pieces.every((piece, i) => isSame(piece, flow.pieces[i]) && !isTouched(piece.node))
  );
}

/** Flows of one owner never share their first piece's node and offset. */
function keyOf(flow: Flow): Text | string {
  const first = flow.pieces[0];
  return first && first.from === 0 ? first.node : `${first?.from}:${flow.pieces.length}`;
}

function isSame(piece: Piece, other: Piece | undefined): boolean {
  if (piece.node !== other?.node || piece.isNewLine !== other.isNewLine) return false;
  return piece.from === other.from && piece.to === other.to;
}
