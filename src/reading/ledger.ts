import type { PageContext } from '../matching/context/page-context';
import type { FoundWord } from '../matching/findings';
import type { FactsById } from '../matching/lexicon';
import type { Answers, MatchedText } from '../matching/matched-text';
import { chooseMarks, isWanted, type MarkingChoice } from './density';
import type { Failures } from './failures';
import type { Section } from './section';
import type { Sections } from './sections';
import { Sights } from './sights';
import type { Flow, FlowText, Placed, Sight } from './text-source';
import { WaitingSet } from './waiting-set';

interface Line<P extends Placed> {
  readonly text: FlowText<P>;
  matched: MatchedText;
  dependencies: ReadonlySet<string>;
  answers: Answers;
  placed: readonly P[];
  marked: ReadonlySet<P>;
}

/** Which mentions of a flow are marked from now on. */
export type Mark<F, P> = (flow: F, marked: readonly P[]) => void;

/**
 * What was read of each flow. Keeps the mentions right while the page's context, what is found far
 * away and the reader's choice change, and tells which are to be marked.
 */
export class Ledger<F extends Flow<P>, P extends Placed> {
  readonly #lines = new Map<F, Line<P>>();
  readonly #flows = new WeakMap<P, F>();
  readonly #dependents = new Map<string, Set<F>>();
  readonly #stale = new Set<F>();
  readonly #unchosen = new Set<Section<F>>();
  readonly #sights: Sights<P>;
  /** Flows whose marked mentions are to be looked at again. */
  readonly #unlooked = new WaitingSet<F>();

  constructor(
    private readonly context: PageContext<F>,
    private choice: MarkingChoice,
    private readonly sections: Pick<Sections<F>, 'of'>,
    private readonly mark: Mark<F, P>,
    look: (placed: P) => Sight,
    private readonly failures: Failures,
  ) {
    this.#sights = new Sights(look, (placed) => {
      const flow = this.flowOf(placed);
      if (flow) this.#chooseAround(flow);
    });
  }

  /** A flow was read near by; what only a tokeniser can tell is open until `answer`. */
  read(flow: F, text: FlowText<P>, matched: MatchedText): void {
    const { dependencies } = matched;
    const nothing = { answers: undefined, placed: [], marked: new Set<P>() };
    const line = { text, matched, dependencies, ...nothing };
    this.#lines.set(flow, line);
    for (const key of dependencies) this.#depend(key, flow);
    this.#learn(flow, line);
  }

  /**
   * A flow was read with everything.
   * @param words what was found in it; null where nobody answered, and what is uncertain is no word
   * @param facts knows the entries of all words
   */
  answer(flow: F, words: readonly FoundWord[] | null, facts: FactsById): void {
    const line = this.#lines.get(flow);
    if (!line) return;
    line.answers = null;
    if (words) {
      for (const key of line.dependencies) this.#independent(key, flow);
      line.matched = line.matched.with(words, facts);
      line.dependencies = line.matched.dependencies;
      for (const key of line.dependencies) this.#depend(key, flow);
    }
    this.#learn(flow, line);
  }

  /** A flow is gone. @returns the mentions that went with it */
  forget(flow: F): readonly P[] {
    const line = this.#lines.get(flow);
    if (!line) return [];
    this.#lines.delete(flow);
    this.#stale.delete(flow);
    this.#unlooked.delete(flow);
    for (const key of line.dependencies) this.#independent(key, flow);
    this.#chooseAround(flow);
    this.#expire(this.context.forget(flow));
    return line.placed;
  }

  /** Other flows are in these sections now. */
  regroup(sections: readonly Section<F>[]): void {
    for (const section of sections) this.#unchosen.add(section);
  }

  /** The reader wants other words marked. */
  choose(choice: MarkingChoice): void {
    this.choice = choice;
    this.#chooseEverywhere();
  }

  /**
   * Other places can be seen, it may be.
   * @returns whether `lookAgain` has marks to go through
   */
  outdateSights(): boolean {
    this.#sights.outdate();
    if (this.choice.occurrences === 'all') return false;
    for (const [flow, { marked }] of this.#lines) if (marked.size > 0) this.#unlooked.add(flow);
    return this.#unlooked.size > 0;
  }

  /** Looks again at the marks of one flow. @returns false where none waits for it */
  lookAgain(): boolean {
    const flow = this.#unlooked.take();
    if (!flow) return false;
    for (const placed of this.#lines.get(flow)?.marked ?? []) this.#sights.of(placed);
    return true;
  }

  /** Brings mentions and marks up to date with all that was learnt. */
  settle(): void {
    for (const flow of this.#stale) this.failures.guard('choosing', () => this.#place(flow));
    this.#stale.clear();
    for (const section of this.#unchosen) {
      this.failures.guard('choosing', () => this.#choose(section));
    }
    this.#unchosen.clear();
  }

  /** The flow that a mention stands in, as long as it is there. */
  flowOf(placed: P): F | undefined {
    const flow = this.#flows.get(placed);
    return flow && this.#lines.has(flow) ? flow : undefined;
  }

  isMarked(placed: P): boolean {
    return this.#lineOf(placed)?.marked.has(placed) ?? false;
  }

  /** A mention as it is written; empty where it is not there any more. */
  textOf(placed: P): string {
    const { start, end } = placed.mention;
    return this.#lineOf(placed)?.text.text.slice(start, end) ?? '';
  }

  /** A flow's text as it was read; undefined where it is gone. */
  sourceOf(flow: F): string | undefined {
    return this.#lines.get(flow)?.text.text;
  }

  /** How many flows were read. */
  get size(): number {
    return this.#lines.size;
  }

  /** Is the page left without marks because too little on it is medical? */
  get isQuiet(): boolean {
    return !this.choice.marksEveryPage && !this.context.isMedical;
  }

  /** All mentions of what the reader did not hide, marked or not, as they were read. */
  *mentions(): Generator<P> {
    const { hidden } = this.choice;
    for (const { placed } of this.#lines.values()) {
      for (const one of placed) if (!hidden.has(one.mention.entry)) yield one;
    }
  }

  /** Those of them that can be seen, or opened. */
  *reachable(): Generator<P> {
    for (const placed of this.mentions()) if (this.#sights.of(placed) !== 'unseen') yield placed;
  }

  #lineOf(placed: P): Line<P> | undefined {
    const flow = this.#flows.get(placed);
    return flow && this.#lines.get(flow);
  }

  #learn(flow: F, { matched, answers }: Line<P>): void {
    this.#stale.add(flow);
    this.#expire(this.context.learn(flow, matched.evidence(answers)));
  }

  #depend(key: string, flow: F): void {
    const flows = this.#dependents.get(key);
    if (flows) flows.add(flow);
    else this.#dependents.set(key, new Set([flow]));
  }

  #independent(key: string, flow: F): void {
    const flows = this.#dependents.get(key);
    flows?.delete(flow);
    if (flows?.size === 0) this.#dependents.delete(key);
  }

  #expire(keys: ReadonlySet<string>): void {
    for (const key of keys) {
      for (const flow of this.#dependents.get(key) ?? []) this.#stale.add(flow);
    }
    if (keys.has('medical') || keys.has('effects')) this.#chooseEverywhere();
  }

  #chooseEverywhere(): void {
    for (const flow of this.#lines.keys()) this.#chooseAround(flow);
  }

  #chooseAround(flow: F): void {
    const section = this.sections.of(flow);
    if (section) this.#unchosen.add(section);
  }

  /** Mentions that stay are the same objects, so that their marks stay too. */
  #place(flow: F): void {
    const line = this.#lines.get(flow);
    if (!line) return;
    const before = new Map(line.placed.map((placed) => [keyOf(placed), placed]));
    line.placed = line.matched.mentions(line.answers, this.context).map((mention) => {
      const same = before.get(keyOf({ mention }));
      return same ?? line.text.place(mention);
    });
    for (const placed of line.placed) this.#flows.set(placed, flow);
    this.#chooseAround(flow);
  }

  #choose(section: Section<F>): void {
    const flows = section.flows.filter((flow) => this.#lines.has(flow));
    const wanted = flows.map((flow) => ({
      isHeading: flow.isHeading,
      mentions: this.isQuiet
        ? []
        : (this.#lines.get(flow)?.placed ?? []).filter(({ mention }) =>
            isWanted(mention, this.choice, this.context),
          ),
    }));
    const marked = chooseMarks(
      wanted,
      this.choice.occurrences,
      (placed) => this.#sights.of(placed) === 'seen',
    );
    flows.forEach((flow, i) => {
      const line = this.#lines.get(flow)!;
      const now = marked[i] ?? [];
      if (isSame([...line.marked], now)) return;
      line.marked = new Set(now);
      this.mark(flow, now);
    });
  }
}

function isSame<P>(a: readonly P[], b: readonly P[]): boolean {
  return a.length === b.length && a.every((placed, i) => placed === b[i]);
}

function keyOf({ mention }: Placed): string {
  return `${mention.start} ${mention.end} ${mention.entry}`;
}
