import { PageContext } from '../matching/context/page-context';
import type { EntryFacts, FactsById } from '../matching/lexicon';
import type { Matcher } from '../matching/matcher';
import type { MarkingChoice } from './density';
import { Failures, type Place } from './failures';
import { FarGate } from './far-gate';
import { type FarAnswer, Inquiries, type ReadFar } from './inquiries';
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
import { WaitingSet } from './waiting-set';
import { type WordInText, wordInText } from './word-in-text';

export interface AnnotatorNeeds {
  /** Finds the few words that are known near by. */
  readonly match: Matcher;
  /** What is known of these. */
  readonly facts: FactsById;
  /** May a word, folded and in lower case, be one that `readFar` knows and `match` does not? */
  readonly isKnownFar: (word: string) => boolean;
  readonly readFar: ReadFar;
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
export class Annotator<F extends Flow<P>, P extends Placed, H extends Hit<P>> {
  readonly #queue: SectionQueue<F>;
  readonly #sections: Sections<F>;
  readonly #gate = new LanguageGate<F, P>();
  readonly #farGate: FarGate;
  /** What was told of entries that are not known near by. */
  readonly #told = new Map<string, EntryFacts>();
  readonly #facts: FactsById = {
    get: (entry) => this.#told.get(entry) ?? this.needs.facts.get(entry),
  };
  readonly #ledger: Ledger<F, P>;
  readonly #places: Places<P>;
  readonly #spotlight: Spotlight<P>;
  readonly #inquiries: Inquiries<F>;
  readonly #failures: Failures;
  /** Flows that are said to be in another language now. */
  readonly #resaid = new WaitingSet<F>();
  /** May there be text that was not looked at? */
  #isWalking = true;
  /** Did this slice read something that is in sight? */
  #isUrgent = false;
  #isTurnOfChanges = false;
  #marksEveryPage: boolean;
  #wake: () => void = () => {};

  constructor(
    private readonly source: TextSource<F, P>,
    private readonly surface: MarkSurface<F, P, H>,
    private readonly needs: AnnotatorNeeds,
    private readonly signal: AbortSignal,
  ) {
    this.#failures = new Failures(needs.failed);
    this.#farGate = new FarGate(needs.isKnownFar);
    this.#marksEveryPage = needs.choice.marksEveryPage;
    this.#queue = new SectionQueue(({ first, last }) =>
      first && last ? source.distance(first, last) : 0,
    );
    this.#sections = new Sections<F>(source.isBefore, {
      whole: (section) => this.#queue.add(section),
      regrouped: (sections) => this.#ledger.regroup(sections),
    });
    this.#places = new Places<P>(source.isBefore, (placed) => source.sightOf(placed) !== 'unseen');
    this.#spotlight = new Spotlight((placed) => surface.light(placed));
    this.#inquiries = new Inquiries<F>(
      needs.readFar,
      (flow) => this.#ledger.sourceOf(flow),
      this.#failures,
    );
    this.#ledger = new Ledger(
      new PageContext(this.#facts),
      needs.choice,
      this.#sections,
      (flow, marked) => surface.mark(flow, marked),
      (placed) => source.sightOf(placed),
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
        said: (flows) => {
          for (const flow of flows) this.#resaid.add(flow);
        },
        opened: () => {
          if (this.#ledger.outdateSights()) this.#wake();
        },
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
    return this.#isWalking || (this.#isReadFar && this.#inquiries.isWaiting);
  }

  /** Is more of the page in a language that is not read than in one that is? */
  get isForeign(): boolean {
    return this.#gate.size > this.#ledger.size;
  }

  /** The reader wants other words marked. */
  choose(choice: MarkingChoice): void {
    this.#ledger.choose(choice);
    this.#marksEveryPage = choice.marksEveryPage;
    this.#wake();
  }

  /** Reads with everything, however little seems to be about medicine: somebody asks. */
  readFar(): void {
    this.#farGate.open();
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
    this.#withdraw(flow);
    this.#gate.forget(flow);
    this.#resaid.delete(flow);
    this.#sections.delete(flow);
  }

  /** Takes back what was found in a flow. */
  #withdraw(flow: F): void {
    this.#failures.guard('showing', () => this.surface.mark(flow, []));
    this.#places.forget(this.#ledger.forget(flow));
    this.#inquiries.forget(flow);
  }

  /** Reads a flow, or takes back what was read, where it is said to be in another language now. */
  #hearAgain(flow: F): void {
    const wasRead = this.#ledger.sourceOf(flow) !== undefined;
    // What waits to be read will be asked then.
    if (!wasRead && !this.#gate.has(flow)) return;
    const read = this.#gate.reconsider(flow);
    if (read && !wasRead) this.#match(read, true);
    if (!read && wasRead) this.#withdraw(flow);
  }

  #step(): boolean {
    const { source } = this;
    const inSight = this.#queue.takeInSight();
    if (inSight) {
      this.#isUrgent = true;
      this.#read(inSight, true);
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
    const resaid = this.#resaid.take();
    if (resaid) {
      this.#failures.guard('reading', () => this.#hearAgain(resaid));
      return true;
    }
    const next = this.#queue.takeNearest();
    if (next) this.#read(next, false);
    const isLooking = this.#failures.guard('choosing', () => this.#ledger.lookAgain());
    return next !== null || isLooking !== false || source.isChanged;
  }

  #read(flow: F, isInSight: boolean): void {
    const passed = this.#failures.guard('reading', () => this.#gate.pass(flow)) ?? [];
    for (const read of passed) this.#failures.guard('reading', () => this.#match(read, isInSight));
  }

  #match({ flow, text }: ReadFlow<F, P>, isInSight: boolean): void {
    const matched = this.needs.match(text.text);
    this.#ledger.read(flow, text, matched);
    this.#farGate.note(matched);
    this.#inquiries.add(flow, isInSight);
  }

  /** Shows what a slice found, and asks about it. */
  #endSlice(isLast: boolean): void {
    const isUrgent = this.#isUrgent || isLast;
    this.#isUrgent = false;
    this.#isWalking = !isLast;
    void this.#ask();
    this.#show(isUrgent);
  }

  /** Has everything read that was not, message by message. */
  async #ask(): Promise<void> {
    if (!this.#isReadFar) return;
    const answer = await this.#inquiries.send();
    if (!answer || this.signal.aborted) return;
    this.#take(answer);
    void this.#ask();
    this.#show(true);
  }

  #take({ facts, found }: FarAnswer<F>): void {
    for (const [entry, known] of facts) this.#told.set(entry, known);
    for (const { flow, words } of found) {
      if (!flow.alive) continue;
      this.#failures.guard('asking', () => this.#ledger.answer(flow, words, this.#facts));
    }
  }

  get #isReadFar(): boolean {
    return this.#marksEveryPage || this.#farGate.isOpen;
  }

  #show(isUrgent: boolean): void {
    this.#ledger.settle();
    this.#failures.guard('showing', () => this.surface.show(isUrgent));
    this.#failures.guard('showing', () => this.needs.changed());
  }
}
