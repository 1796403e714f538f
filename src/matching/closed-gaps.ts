import type { IsBlocked } from './boundaries';
import { findCandidates } from './candidates';
import type { SurfacesByUnit } from './lexicon';
import type { FoldedText } from './normalise';
import { JAPANESE } from './script';
import type { Candidate } from './types';

const GAP = new RegExp(`(?<=${JAPANESE})\\s+(?=${JAPANESE})`, 'g');

/**
 * Words that are torn by white space, as in text that was wrapped, justified or copied out of a
 * PDF file: 血栓 症, 発\n熱, 頭　痛. White space may as well part two words (糖尿 病気), so only
 * what is certain by its scripts, once all gaps around it are closed, is a candidate.
 * @returns candidates that hold a gap, in offsets of the folded text
 */
export function findTornCandidates(
  folded: FoldedText,
  index: SurfacesByUnit,
  isBlocked: IsBlocked,
): Candidate[] {
  const gaps = [...folded.cased.matchAll(GAP)];
  if (gaps.length === 0) return [];
  const { cased, at } = close(folded.cased, gaps);
  const text = folded.text.replace(GAP, '');
  const closed = { source: cased, text, cased, starts: null, ends: null };
  const found: Candidate[] = [];
  for (const candidate of findCandidates(closed, index, isBlocked)) {
    const start = at[candidate.start] ?? 0;
    const end = (at[candidate.end - 1] ?? 0) + 1;
    const isTorn = end - start > candidate.end - candidate.start;
    if (isTorn && candidate.verdict === 'accept') found.push({ ...candidate, start, end });
  }
  return found;
}

/** @returns the text without its gaps, and for each unit where it stood before */
function close(text: string, gaps: readonly RegExpExecArray[]): { cased: string; at: number[] } {
  let cased = '';
  const at: number[] = [];
  let next = 0;
  const copy = (to: number) => {
    cased += text.slice(next, to);
    for (; next < to; next++) at.push(next);
  };
  for (const gap of gaps) {
    copy(gap.index);
    next = gap.index + gap[0].length;
  }
  copy(text.length);
  return { cased, at };
}
