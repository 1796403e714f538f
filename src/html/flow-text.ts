import type { FlowText } from '../reading/text-source';
import type { PlacedMention } from './mention-map';
import { dataOf, type Piece } from './pieces';

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
 * @param keepsLines whether a node's line breaks are seen (`white-space: pre`); asked where it has some
 */
export function readPieces(
  pieces: readonly Piece[],
  keepsLines: (node: Text) => boolean,
): FlowText<PlacedMention> {
  let text = '';
  /** Its last character: to ask the text for it would go through all of it, at each space. */
  let last = '';
  const runs: Run[] = [];
  const push = (node: Text, from: number, data: string) => {
    if (data === '') return;
    runs.push({ node, from, start: text.length, length: data.length });
    text += data;
    last = data.charAt(data.length - 1);
  };
  for (const piece of pieces) {
    const { node, from, isNewLine } = piece;
    if (isNewLine) text += last = '\n';
    const data = dataOf(piece);
    if (data.includes('\n') && keepsLines(node)) {
      push(node, from, data);
      continue;
    }
    let next = 0;
    for (const { index, 0: space } of data.matchAll(SPACES)) {
      push(node, from + next, data.slice(next, index));
      next = index + space.length;
      if (last !== '' && last !== ' ' && last !== '\n') push(node, from + index, ' ');
    }
    push(node, from + next, data.slice(next));
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
