import type ConnectionCosts from 'kuromoji/src/dict/ConnectionCosts.js';
import type ViterbiLattice from 'kuromoji/src/viterbi/ViterbiLattice.js';
import type ViterbiNode from 'kuromoji/src/viterbi/ViterbiNode.js';
import type { Work } from './types';

/** The other half of a Viterbi search: what it costs to get from a word to the end of the text. */
interface BackwardCosts {
  /** The words that start at an offset; at the very end of the text, its end mark. */
  startingAt(offset: number): readonly ViterbiNode[];
  /** Cost of the cheapest way from the end of a word to the end of the text. */
  toEnd(node: ViterbiNode): number;
}

export function backwardCosts(
  lattice: ViterbiLattice,
  connections: ConnectionCosts,
  work: Work,
): BackwardCosts {
  const byStart = groupByStart(lattice);
  const costs = new Map<ViterbiNode, number>();
  for (let offset = lattice.nodes_end_at.length - 2; offset >= 0; offset--) {
    const next = byStart[offset] ?? [];
    for (const node of lattice.nodes_end_at[offset] ?? []) {
      let cheapest = Number.POSITIVE_INFINITY;
      for (const follower of next) {
        const step = connections.get(node.right_id, follower.left_id) + follower.cost;
        cheapest = Math.min(cheapest, step + (costs.get(follower) ?? 0));
      }
      costs.set(node, cheapest);
      work.edges += next.length;
    }
  }
  // The end mark has no cost of its own and is not in the map.
  return {
    startingAt: (offset) => byStart[offset] ?? [],
    toEnd: (node) => costs.get(node) ?? 0,
  };
}

/** Cost of the cheapest path up to each word in `[start, end)` that has a boundary at `start`. */
export function costsWithin(
  start: number,
  end: number,
  startingAt: BackwardCosts['startingAt'],
  before: readonly ViterbiNode[],
  connections: ConnectionCosts,
  work: Work,
): Map<ViterbiNode, number> {
  const costs = new Map<ViterbiNode, number>(before.map((node) => [node, node.shortest_cost]));
  const endingAt = new Map<number, ViterbiNode[]>([[start, [...before]]]);
  for (let offset = start; offset < end; offset++) {
    const previous = endingAt.get(offset) ?? [];
    if (previous.length === 0) continue;
    for (const node of startingAt(offset)) {
      if (offset + node.length > end) continue;
      let cheapest = Number.POSITIVE_INFINITY;
      for (const left of previous) {
        const step = connections.get(left.right_id, node.left_id) + node.cost;
        cheapest = Math.min(cheapest, (costs.get(left) ?? 0) + step);
      }
      work.edges += previous.length;
      costs.set(node, cheapest);
      const ending = endingAt.get(offset + node.length) ?? [];
      ending.push(node);
      endingAt.set(offset + node.length, ending);
    }
  }
  return costs;
}

function groupByStart(lattice: ViterbiLattice): ViterbiNode[][] {
  const byStart: ViterbiNode[][] = [];
  // The first is the mark before the text: nothing precedes it.
  for (const nodes of lattice.nodes_end_at.slice(1)) {
    for (const node of nodes ?? []) {
      byStart[node.start_pos - 1] ??= [];
      byStart[node.start_pos - 1]!.push(node);
    }
  }
  return byStart;
}
