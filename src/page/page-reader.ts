import { PageContext } from '../matching/context/page-context';
import type { FactsById } from '../matching/lexicon';
import type { Matcher } from '../matching/matcher';
import type { MarkingChoice } from './density';
import type { Flow } from './flow';
import type { ShadowRootOf } from './gather';
import { type Hit, mentionAt } from './hit-test';
import { type Decide, Inquiries } from './inquiries';
import { LanguageGate, type ReadFlow } from './language-gate';
import { Ledger, type Mark } from './ledger';
import { MentionMap, type PlacedMention } from './mention-map';
import { watchMutations } from './mutation-watch';
import { isBefore } from './order';
import { type PageTerm, termsOf } from './page-terms';
import { Painter } from './painter';
import { bringIntoSight, Places } from './places';
import { distanceOf, SectionQueue } from './section-queue';
import { Sections } from './sections';
import { runInSlices } from './slices';
import { Spotlight } from './spotlight';
import { Territory } from './territory';
import { type WordInText, wordInText } from './word-in-text';

export interface PageReaderNeeds {
  readonly match: Matcher;
  readonly facts: FactsById;
  readonly decide: Decide;
  readonly shadowRootOf: ShadowRootOf;
  readonly isOurs: (element: Element) => boolean;
  /** False where the browser paints every highlight as a solid block (forced colours). */
  readonly showsMarks: boolean;
  readonly choice: MarkingChoice;
  /** Something of what can be asked of the reader is another now. */
  readonly changed: () => void;
}

/** Reads a document from start to abort: finds its mentions, paints them, keeps up with it. */
export class PageReader {
  readonly #shown = new MentionMap();
  readonly #painter: Painter;
  readonly #queue = new SectionQueue(distanceOf);
  readonly #sections: Sections<Flow>;
  readonly #roots: ShadowRoot[] = [];
  readonly #gate = new LanguageGate();
  readonly #ledger: Ledger;
  readonly #places = new Places();
  readonly #spotlight: Spotlight<PlacedMention>;
  readonly #inquiries: Inquiries;
  /** Is there text that was not looked at? */
  #isWalking = true;
  /** Did this slice read something that is in sight? */
  #isUrgent = false;
  #isTurnOfChanges = false;
  #wake: () => void = () => {};

  constructor(
    private readonly needs: PageReaderNeeds,
    private readonly signal: AbortSignal,
  ) {
    this.#painter = new Painter(needs.showsMarks);
    this.#inquiries = new Inquiries(needs.decide);
    this.#spotlight = new Spotlight((placed) => this.#painter.paintCurrent(placed));
    this.#sections = new Sections<Flow>(isBefore, {
      whole: (section) => this.#queue.add(section),
      split: (section, tail) => this.#ledger.split(section, tail),
    });
    const mark: Mark = (flow, marked) => {
      this.#shown.set(flow, marked);
      this.#painter.set(flow, marked);
    };
    this.#ledger = new Ledger(new PageContext(needs.facts), needs.choice, this.#sections, mark);
  }

  start(): void {
    const { signal } = this;
    const territory = new Territory(
      this.needs.shadowRootOf,
      this.needs.isOurs,
      {
        root: (root) => {
          this.#roots.push(root);
          watchMutations(root, territory, this.#wake, signal);
        },
        came: (flows) => {
          for (const flow of flows) this.#sections.push(flow);
        },
        gone: (flow) => this.#erase(flow),
      },
      () => this.#wake(),
    );
    const step = () => {
      this.#isWalking = true;
      return this.#step(territory);
    };
    this.#wake = runInSlices(step, (isLast) => this.#endSlice(isLast), signal);
    addEventListener('scroll', () => this.#queue.resort(), { passive: true, signal });
    signal.addEventListener('abort', () => {
      this.#painter.clear();
      territory.clear();
    });
    territory.enterPage();
    watchMutations(document, territory, this.#wake, signal);
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
  around(placed: PlacedMention, length: number): WordInText | null {
    const flow = this.#shown.flowOf(placed);
    return flow?.alive ? wordInText(flow, placed, length) : null;
  }

  /** The marked mention under a point of the viewport, in CSS pixels. */
  mentionAt(x: number, y: number): Hit | null {
    return mentionAt(this.#shown, x, y, this.#roots);
  }

  /** Shows which word the open card explains; null when none is open. */
  showCurrent(placed: PlacedMention | null): void {
    this.#spotlight.hold(placed);
  }

  /** Scrolls to the next place of an entry and lights it up for a moment. */
  goTo(entry: string): void {
    const next = this.#places.next(entry, this.mentions);
    if (!next) return;
    bringIntoSight(next);
    this.#spotlight.flash(next);
  }

  /**
   * The entries that are mentioned, in the order of the page, as far as it is read.
   * @param longest of a text, in UTF-16 code units
   */
  terms(longest: number): PageTerm[] {
    return termsOf(this.mentions, (placed) => this.#shown.has(placed), longest);
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
  get mentions(): Iterable<PlacedMention> {
    return this.#ledger.mentions();
  }

  /** Is the page left without marks because too little on it is medical? */
  get isQuiet(): boolean {
    return this.#ledger.isQuiet;
  }

  #erase(flow: Flow): void {
    this.#painter.set(flow, []);
    this.#shown.delete(flow);
    this.#ledger.forget(flow);
    this.#sections.delete(flow);
  }

  #step(territory: Territory): boolean {
    const inSight = this.#queue.takeInSight();
    if (inSight) {
      this.#isUrgent = true;
      this.#read(inSight);
      return true;
    }
    // Changes and what is far take turns: not every page stands still.
    this.#isTurnOfChanges = territory.isChanged && !this.#isTurnOfChanges;
    if (!territory.isExplored || this.#isTurnOfChanges) {
      territory.step();
      if (territory.isExplored) this.#sections.close();
      return true;
    }
    const next = this.#queue.takeNearest();
    if (next) this.#read(next);
    return next !== null || territory.isChanged;
  }

  #read(flow: Flow): void {
    for (const read of this.#gate.pass(flow)) this.#match(read);
  }

  #match({ flow, text }: ReadFlow): void {
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
      if (flow.alive) this.#ledger.answer(flow, own);
    }
    this.#show(true);
  }

  #show(isUrgent: boolean): void {
    this.#ledger.settle();
    this.#painter.show(isUrgent);
    this.needs.changed();
  }
}
