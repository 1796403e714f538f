import { type FoldedText, toSource } from './normalise';
import type { Candidate, Mention } from './types';

/**
 * Chooses, leftmost and longest first, the candidates that are mentions.
 * @param candidates by start, longest first
 * @param answer what the tokeniser said; undefined while it has not, and then nothing is
 *   painted that its answer could take back
 * @returns mentions in order, without overlaps, in offsets of the source text
 */
export function resolveMentions(
  folded: FoldedText,
  candidates: readonly Candidate[],
  answer: (candidate: Candidate) => boolean | undefined,
): Mention[] {
  const mentions: Mention[] = [];
  let free = 0;
  for (const candidate of candidates) {
    if (candidate.start < free) continue;
    const isWord = candidate.verdict === 'accept' ? true : answer(candidate);
    if (isWord === false) continue;
    free = candidate.end;
    if (isWord) mentions.push(toMention(folded, candidate));
  }
  return mentions;
}

function toMention(folded: FoldedText, candidate: Candidate): Mention {
  const { entry, kind, level, rule } = candidate.surface;
  const place = toSource(folded, candidate.start, candidate.end);
  return { ...place, entry, kind, level, rule: rule === 'medical-page' ? rule : null };
}
