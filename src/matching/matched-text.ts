import { findDefinitions } from './abbreviations/definitions';
import { findShortForms, type ShortForm } from './abbreviations/short-forms';
import { boundSurface, dependenciesOf, isAdmitted } from './context/admission';
import type { Evidence } from './context/evidence';
import type { PageContext } from './context/page-context';
import type { FoundWord } from './findings';
import type { FactsById } from './lexicon';
import type { FoldedText } from './normalise';
import { type Inquiry, inquire } from './questions';
import { chooseMentions, toMention } from './resolve';
import { scriptRuns } from './script-runs';
import type { Candidate, Clause, Mention } from './types';

/**
 * What a tokeniser answered: a reply of the same shape as the clauses; null where none answers,
 * and what is uncertain stays unmarked; undefined while it has not, and then nothing is a
 * mention that its answer could take back.
 */
export type Answers = readonly (readonly boolean[])[] | null | undefined;

/** A text looked through once: what must be asked about it, and what follows from the answers. */
export class MatchedText {
  readonly #inquiry: Inquiry;
  readonly #shorts: readonly ShortForm[];

  /** @param candidates by start, longest first */
  constructor(
    readonly folded: FoldedText,
    private readonly candidates: readonly Candidate[],
    private readonly facts: FactsById,
  ) {
    this.#inquiry = inquire(folded, candidates);
    this.#shorts = findShortForms(folded);
  }

  /** What a tokeniser must be asked; empty where nothing is open. */
  get clauses(): readonly Clause[] {
    return this.#inquiry.clauses;
  }

  /** The keys of what a page's context may change about this text: see `PageContext.learn`. */
  get dependencies(): Set<string> {
    const neighboursOf = (entry: string) => this.facts.get(entry)?.neighbours ?? [];
    return new Set([
      ...this.#shorts.map(({ text }) => `short:${text}`),
      ...this.candidates.flatMap((c) => dependenciesOf(this.folded, c, neighboursOf)),
    ]);
  }

  /** The entries above everyday level that it may name, whatever is answered. */
  get hints(): string[] {
    return this.candidates
      .filter(({ surface }) => surface.rule === null && surface.level !== 'everyday')
      .map(({ surface }) => surface.entry);
  }

  /** What the scripts alone tell to be words: see `scriptRuns`. */
  get runs(): Iterable<string> {
    return scriptRuns(this.folded.text);
  }

  /** Every place that stands as a word, on whatever page. */
  found(answers: Answers): FoundWord[] {
    const answer = this.#answer(answers);
    return this.candidates
      .filter((candidate) => candidate.verdict === 'accept' || answer(candidate) === true)
      .map(({ start, end, surface: { entry, rule } }) => ({ start, end, entry, rule }));
  }

  /**
   * The same text, with what was found in it by whoever knows more: nothing is open any more.
   * @param words as `found` gives them
   */
  with(words: readonly FoundWord[], facts: FactsById): MatchedText {
    const candidates = words.flatMap((word): Candidate[] => {
      const known = facts.get(word.entry);
      if (!known) return [];
      const { start, end, entry, rule } = word;
      const key = this.folded.text.slice(start, end);
      const { kind, level, parts } = known;
      const told = { key, cased: null, entry, kind, level, rule };
      const surface = parts.length > 0 ? { ...told, parts } : told;
      return [{ start, end, surface, verdict: 'accept' }];
    });
    return new MatchedText(this.folded, candidates, facts);
  }

  evidence(answers: Answers): Evidence {
    const plain = this.candidates.filter(({ surface }) => surface.rule === null);
    const chosen = chooseMentions(plain, this.#answer(answers));
    return {
      entries: new Set(chosen.map(({ surface }) => surface.entry)),
      definitions: findDefinitions(
        this.folded.cased,
        chosen,
        (entry) => this.facts.get(entry)?.names ?? [],
      ),
    };
  }

  /**
   * All mentions in this text, on a page of this context, in offsets of the source text.
   * @param isAnswer false for what the reader does not want to be answered with
   */
  mentions(
    answers: Answers,
    context: PageContext,
    isAnswer: (entry: string) => boolean = () => true,
  ): Mention[] {
    const admitted = withoutRivals(
      this.candidates.filter(
        (c) => isAnswer(c.surface.entry) && isAdmitted(this.folded, c, context),
      ),
    );
    const bound = this.#bound(context);
    const candidates = bound.length > 0 ? inOrder([...bound, ...admitted]) : admitted;
    return chooseMentions(candidates, this.#answer(answers)).map((c) => toMention(this.folded, c));
  }

  /** Short forms that only this page's own definition makes a word. */
  #bound(context: PageContext): Candidate[] {
    return this.#shorts.flatMap(({ start, end, text }): Candidate[] => {
      const entry = context.senseOf(text)?.entry;
      const facts = entry ? this.facts.get(entry) : undefined;
      if (!entry || !facts) return [];
      const { kind, level } = facts;
      return [
        { start, end, surface: boundSurface(text, entry, { kind, level }), verdict: 'accept' },
      ];
    });
  }

  #answer(answers: Answers): (candidate: Candidate) => boolean | undefined {
    if (answers === undefined) return () => undefined;
    return answers === null ? () => false : this.#inquiry.answer(answers);
  }
}

/** Where the words around speak for two meanings of one name, neither is marked. */
function withoutRivals(candidates: readonly Candidate[]): readonly Candidate[] {
  const isRival = (candidate: Candidate, other: Candidate | undefined) =>
    other !== undefined &&
    other.start === candidate.start &&
    other.end === candidate.end &&
    other.surface.entry !== candidate.surface.entry;
  return candidates.filter(
    (candidate, i) =>
      candidate.surface.rule !== 'needs-context' ||
      !(isRival(candidate, candidates[i - 1]) || isRival(candidate, candidates[i + 1])),
  );
}

/** By start, longest first. */
export function inOrder(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
}
