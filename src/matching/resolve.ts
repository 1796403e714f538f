import type { FoldedText } from './normalise';
import { toSource } from './normalise';
import type { Candidate, Mention } from './types';

/**
 * Chooses, leftmost and longest first, the candidates that are mentions.
 * @param candidates by start, longest first
 * @param answer what the tokeniser said; undefined while it has not, and then nothing is
 *   chosen that its answer could take back
 * @returns candidates in order, without overlaps
 */
export function chooseMentions(
  candidates: readonly Candidate[],
  answer: (candidate: Candidate) => boolean | undefined,
): Candidate[] {
  const chosen: Candidate[] = [];
  let free = 0;
  for (const candidate of candidates) {
    if (candidate.start < free) continue;
    const isWord = candidate.verdict === 'accept' ? true : answer(candidate);
    if (isWord === false) continue;
    free = candidate.end;
    if (isWord) chosen.push(candidate);
  }
  return chosen;
}

/** The mention that a candidate is, in offsets of the source text. */
export function toMention(folded: FoldedText, { start, end, surface }: Candidate): Mention {
  const { entry, kind, level, parts } = surface;
  const mention = { ...toSource(folded, start, end), entry, kind, level };
  return parts ? { ...mention, parts } : mention;
}
