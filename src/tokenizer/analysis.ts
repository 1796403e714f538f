import type ConnectionCosts from 'kuromoji/src/dict/ConnectionCosts.js';
import type ViterbiLattice from 'kuromoji/src/viterbi/ViterbiLattice.js';
import type ViterbiNode from 'kuromoji/src/viterbi/ViterbiNode.js';
import { backwardCosts, costsWithin } from './costs';
import type { Analysis, ExtraWord, Morpheme, Work } from './types';

/**
 * Reads a lattice that a ViterbiSearcher has searched: it left the cheapest cost from the start
 * up to each word in `shortest_cost`. The costs from each word to the end are worked out only
 * when a question needs them.
 * @param path the words of the cheapest path
 */
export function analysisOf(
  lattice: ViterbiLattice,
  path: readonly ViterbiNode[],
  connections: ConnectionCosts,
  work: Work,
): Analysis {
  const endingAt = (offset: number) => lattice.nodes_end_at[offset] ?? [];
  let backward: ReturnType<typeof backwardCosts> | undefined;
  const afterwards = () => {
    backward ??= backwardCosts(lattice, connections, work);
    return backward;
  };

  const costWith = (word: ExtraWord, start: number, end: number): number => {
    const { startingAt, toEnd } = afterwards();
    let before = Number.POSITIVE_INFINITY;
    for (const node of endingAt(start)) {
      before = Math.min(before, node.shortest_cost + connections.get(node.right_id, word.leftId));
    }
    let after = Number.POSITIVE_INFINITY;
    for (const node of startingAt(end)) {
      const here = connections.get(word.rightId, node.left_id) + node.cost;
      after = Math.min(after, here + toEnd(node));
    }
    work.edges += endingAt(start).length + startingAt(end).length;
    return before + word.cost + after;
  };

  const margin = (start: number, end: number): number => {
    const { startingAt, toEnd } = afterwards();
    const within = costsWithin(start, end, startingAt, endingAt(start), connections, work);
    let bounded = Number.POSITIVE_INFINITY;
    for (const [node, cost] of within) {
      if (endOf(node) === end) bounded = Math.min(bounded, cost + toEnd(node));
    }
    if (!reached(bounded)) return Number.NEGATIVE_INFINITY;
    let across = Number.POSITIVE_INFINITY;
    for (const node of nodesEndingAfter(lattice, start)) {
      work.edges++;
      if (runsAcross(node, start) || runsAcross(node, end)) {
        across = Math.min(across, node.shortest_cost + toEnd(node));
      }
    }
    return reached(across) ? across - bounded : Number.POSITIVE_INFINITY;
  };

  const eos = lattice.nodes_end_at.at(-1)?.[0];
  return {
    morphemes: path.map(toMorpheme),
    cost: eos?.shortest_cost ?? Number.POSITIVE_INFINITY,
    costWith,
    margin,
  };
}

function toMorpheme(node: ViterbiNode): Morpheme {
  const known = node.type === 'KNOWN';
  return { start: node.start_pos - 1, end: endOf(node), known, leftId: node.left_id };
}

function endOf(node: ViterbiNode): number {
  return node.start_pos - 1 + node.length;
}

/** kuromoji leaves its largest number, not Infinity, at words that no path reaches. */
function reached(cost: number): boolean {
  return cost < Number.MAX_VALUE;
}

function runsAcross(node: ViterbiNode, offset: number): boolean {
  return node.start_pos - 1 < offset && offset < endOf(node);
}

function* nodesEndingAfter(lattice: ViterbiLattice, offset: number): Generator<ViterbiNode> {
  const endMark = lattice.nodes_end_at.length - 1;
  for (let end = offset + 1; end < endMark; end++) yield* lattice.nodes_end_at[end] ?? [];
}
