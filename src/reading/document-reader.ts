import { PageContext } from '../matching/context/page-context';
import type { FactsById } from '../matching/lexicon';
import type { Matcher } from '../matching/matcher';
import type { MarkingChoice } from './density';
import { Failures, type Place } from './failures';
import { type Decide, Inquiries } from './inquiries';
import { LanguageGate, type ReadFlow } from './language-gate';
import { Ledger } from './ledger';
import type { Hit, MarkSurface } from './mark-surface';
import { type PageTerm, termsOf } from './page-terms';
import { Places } from './places';
import { SectionQueue } from './section-queue';
import { Sections } from './sections';
import { runInSlices } from './slices';
import { Spotlight } from './spotlight';
import type { Flow, Placed, TextSource } from './text-source';
import { type WordInText, wordInText } from './word-in-text';

export interface ReaderNeeds {
  readonly match: Matcher;
  readonly facts: FactsById;
  readonly decide: Decide;
  readonly choice: MarkingChoice;
  /** Something of what can be asked of the reader is another now. */
  readonly changed: () => void;
  /** Something was skipped, since it threw. */
  readonly failed?: (place: Place, error: unknown) => void;
}

/**
 * Reads a document from start to abort: finds the mentions in what its source gives, shows them on
 * its surface, and keeps up with it.
 */
export class DocumentReader<F extends Flow<P>, P extends Placed, H extends Hit<P>> {
  readonly #queue: SectionQueue<F>;
  readonly #sections: Sections<F>;
  readonly #gate = new LanguageGate<F, P>();
  readonly #ledger: Ledger<F, P>;
  readonly #places: Places<P>;
  readonly #spotlight: Spotlight<P>;
  readonly #inquiries: Inquiries<F>;
  readonly #failures: Failures;
  /** May there be text that was not looked at? */
  #isWalking = true;
  /** Did this slice read something that is in sight? */
  #isUrgent = false;
  #isTurnOfChanges = false;
  #wake: () => void = () => {};

  constructor(
    private readonly source: TextSource<F, P>,
    private readonly surface: MarkSurface<F, P, H>,
    private readonly needs: ReaderNeeds,
    private readonly signal: AbortSignal,
  ) {
    this.#failures = new Failures(needs.failed);
    this.#queue = new SectionQueue(({ first, last }) =>
      first && last ? source.distance(first, last) : 0,
    );
    this.#sections = new Sections<F>(source.isBefore, {
      whole: (section) => this.#queue.add(section),
      regrouped: (sections) => this.#ledger.regroup(sections),
    });
    this.#places = new Places<P>(source.isBefore, (placed) => surface.boxesOf(placed).length > 0);
    this.#spotlight = new Spotlight((placed) => surface.light(placed));
    this.#inquiries = new Inquiries(needs.decide, this.#failures);
    this.#ledger = new Ledger(
      new PageContext(needs.facts),
      needs.choice,
      this.#sections,
      (flow, marked) => surface.mark(flow, marked),
      this.#failures,
    );
  }

  start(): void {
    const { source, surface, signal } = this;
    const run = runInSlices(
      {
        step: () => this.#step(),
        afterSlice: (isLast) => void this.#endSlice(isLast),
        failed: (error) => {
          this.#isWalking = false;
          this.#failures.add('looking', error);
        },
      },
      signal,
    );
    this.#wake = () => {
      this.#isWalking = true;
      run();
    };
    signal.addEventListener('abort', () => surface.clear());
    source.open(
      {
        came: (flows) => {
          for (const flow of flows) {
            this.#failures.guard('looking', () => this.#sections.push(flow));
          }
        },
        gone: (flow) => this.#erase(flow),
        woke: this.#wake,
        moved: (flows) => {
          for (const flow of flows) this.#sections.lift(flow);
        },
        scrolled: () => this.#queue.resort(),
      },
      signal,
    );
    this.#wake();
  }

  /** The ids of the entries that are mentioned on the page, as far as it is read. */
  get entries(): ReadonlySet<string> {
    return new Set([...this.mentions].map(({ mention }) => mention.entry));
  }

  /**
   * A marked mention as it is written, with the words around it.
   * @param length how many characters before it and after it
   */
  around(placed: P, length: number): WordInText | null {
    const flow = this.#ledger.flowOf(placed);
    return flow ? wordInText(flow.read().text, placed.mention, length) : null;
  }

  /** The marked mention under a point of the viewport, in CSS pixels. */
  mentionAt(x: number, y: number): H | null {
    return this.surface.at(x, y);
  }

  /** Shows which word the open card explains; null when none is open. */
  showCurrent(placed: P | null): void {
    this.#spotlight.hold(placed);
  }

  /** Scrolls to the next place of an entry and lights it up for a moment. */
  goTo(entry: string): void {
    const next = this.#places.next(entry, this.mentions);
    if (!next) return;
    this.surface.bringIntoSight(next);
    this.#spotlight.flash(next);
  }

  /**
   * The entries that are mentioned, in the order of the page, as far as it is read.
   * @param longest of a text, in UTF-16 code units
   */
  terms(longest: number): PageTerm[] {
    return termsOf(this.#ledger, this.source.isBefore, longest);
  }

  /** How often something was skipped since it threw: a flow, a section, an answer. */
  get failures(): number {
    return this.#failures.count;
  }

  /** May more be found, though nothing changes? */
  get isReading(): boolean {
    return this.#isWalking || this.#inquiries.isWaiting;
  }

  /** Is more of the page in a language that is not read than in one that is? */
  get isForeign(): boolean {
    return this.#gate.size > this.#ledger.size;
  }

  /** The reader wants other words marked. */
  choose(choice: MarkingChoice): void {
    this.#ledger.choose(choice);
    this.#wake();
  }

  /** Every mention found so far, marked or not. */
  get mentions(): Iterable<P> {
    return this.#ledger.mentions();
  }

  /** Is the page left without marks because too little on it is medical? */
  get isQuiet(): boolean {
    return this.#ledger.isQuiet;
  }

  #erase(flow: F): void {
    this.#failures.guard('showing', () => this.surface.mark(flow, []));
    this.#gate.forget(flow);
    this.#places.forget(this.#ledger.forget(flow));
    this.#sections.delete(flow);
  }

  #step(): boolean {
    const { source } = this;
    const inSight = this.#queue.takeInSight();
    if (inSight) {
      this.#isUrgent = true;
      this.#read(inSight);
      return true;
    }
    if (this.#failures.guard('looking', () => this.#sections.putLifted())) return true;
    // Changes and what is far take turns: not every page stands still.
    this.#isTurnOfChanges = source.isChanged && !this.#isTurnOfChanges;
    if (!source.isExplored || this.#isTurnOfChanges) {
      this.#failures.guard('looking', () => source.step());
      if (source.isExplored) this.#sections.close();
      return true;
    }
    const next = this.#queue.takeNearest();
    if (next) this.#read(next);
    return next !== null || source.isChanged;
  }

  #read(flow: F): void {
    const passed = this.#failures.guard('reading', () => this.#gate.pass(flow)) ?? [];
    for (const read of passed) this.#failures.guard('reading', () => this.#match(read));
  }

  #match({ flow, text }: ReadFlow<F, P>): void {
    const reading = this.needs.match(text.text);
    this.#ledger.read(flow, text, reading);
    this.#inquiries.add(flow, reading.clauses);
  }

  /** Shows what a slice found and asks all that it left open in one message. */
  async #endSlice(isLast: boolean): Promise<void> {
    const isUrgent = this.#isUrgent || isLast;
    this.#isUrgent = false;
    this.#isWalking = !isLast;
    const answers = this.#inquiries.send();
    this.#show(isUrgent);
    if (!answers) return;
    for (const { flow, answers: own } of await answers) {
      if (this.signal.aborted) return;
      if (flow.alive) this.#failures.guard('asking', () => this.#ledger.answer(flow, own));
    }
    this.#show(true);
  }

  #show(isUrgent: boolean): void {
    this.#ledger.settle();
    this.#failures.guard('showing', () => this.surface.show(isUrgent));
    this.#failures.guard('showing', () => this.needs.changed());
  }
}
