import type { FlowText } from '../reading/text-source';
import type { PlacedMention } from './mention-map';
import type { Piece } from './pieces';

interface Run {
  readonly node: Text;
  /** Where the run starts in its node, and in the text. */
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

const SPACES = /[ \t\n\r\f]+/g;

/**
 * Joins pieces and collapses white space to one space as rendering does.
 * @param keepsLines whether a node's line breaks are seen (`white-space: pre`)
 */
export function readPieces(
  pieces: readonly Piece[],
  keepsLines: (node: Text) => boolean,
): FlowText<PlacedMention> {
  let text = '';
  const runs: Run[] = [];
  const push = (node: Text, from: number, to: number) => {
    if (to <= from) return;
    runs.push({ node, from, start: text.length, length: to - from });
    text += node.data.slice(from, to);
  };
  for (const { node, from, to, isNewLine } of pieces) {
    if (isNewLine) text += '\n';
    if (keepsLines(node)) {
      push(node, from, to);
      continue;
    }
    let next = from;
    const data = node.data.slice(from, to);
    for (const space of data.matchAll(SPACES)) {
      const at = from + space.index;
      push(node, next, at);
      next = at + space[0].length;
      if (/[ \n]$/.test(text) || text === '') continue;
      runs.push({ node, from: at, start: text.length, length: 1 });
      text += ' ';
    }
    push(node, next, to);
  }
  return {
    text,
    place: (mention) => ({ mention, pieces: cover(runs, mention.start, mention.end) }),
  };
}

/** Pieces of nodes that cover `[start, end)` of the text: one per stretch without gaps. */
function cover(runs: readonly Run[], start: number, end: number) {
  const pieces: { node: Text; from: number; to: number }[] = [];
  for (let i = firstRunAt(runs, start); i < runs.length; i++) {
    const run = runs[i]!;
    if (run.start >= end) break;
    const from = run.from + Math.max(0, start - run.start);
    const to = run.from + Math.min(run.length, end - run.start);
    if (to <= from) continue;
    const last = pieces.at(-1);
    if (last && last.node === run.node && last.to === from) last.to = to;
    else pieces.push({ node: run.node, from, to });
  }
  return pieces;
}

/** The index of the run that holds `offset`, by binary search. */
function firstRunAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
