import { clauseSpans } from './clauses';
import type { FoldedText } from './normalise';
import type { Candidate, Clause } from './types';

/** What is to be asked about one text, and how to read the reply. */
export interface Inquiry {
  readonly clauses: readonly Clause[];
  /**
   * @param replies for each clause, for each of its questions, whether it stands as a word
   * @returns the answer for a candidate; a candidate astride a split of the text is no word
   */
  answer(replies: readonly (readonly boolean[])[]): (candidate: Candidate) => boolean;
}

/** Gathers the candidates that only a tokeniser can decide into the clauses they stand in. */
export function inquire(folded: FoldedText, candidates: readonly Candidate[]): Inquiry {
  const asked = candidates.filter((candidate) => candidate.verdict === 'ask');
  const clauses: { text: string; questions: { start: number; end: number }[] }[] = [];
  const places = new Map<Candidate, { clause: number; question: number }>();
  let next = 0;
  for (const span of asked.length > 0 ? clauseSpans(folded.cased) : []) {
    const questions: { start: number; end: number }[] = [];
    for (; next < asked.length; next++) {
      const candidate = asked[next]!;
      if (candidate.start >= span.end) break;
      if (candidate.end > span.end) continue;
      places.set(candidate, { clause: clauses.length, question: questions.length });
      questions.push({ start: candidate.start - span.start, end: candidate.end - span.start });
    }
    if (questions.length > 0) {
      clauses.push({ text: folded.cased.slice(span.start, span.end), questions });
    }
  }
  return {
    clauses,
    answer: (replies) => (candidate) => {
      const place = places.get(candidate);
      return place ? (replies[place.clause]?.[place.question] ?? false) : false;
    },
  };
}
