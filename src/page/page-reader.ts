import { PageContext } from '../matching/context/page-context';
import { PageLanguage } from '../matching/language';
import type { Lexicon } from '../matching/lexicon';
import type { Matcher } from '../matching/matcher';
import type { Clause } from '../matching/types';
import type { MarkingChoice } from './density';
import type { Flow } from './flow';
import { type FlowText, readFlow } from './flow-text';
import type { ShadowRootOf } from './gather';
import { type Hit, mentionAt } from './hit-test';
import { isOfPage, languageOf } from './language-of';
import { keepsLines } from './layout';
import { Ledger } from './ledger';
import { MentionMap, type PlacedMention } from './mention-map';
import { watchMutations } from './mutation-watch';
import { Painter } from './painter';
import { SectionQueue } from './section-queue';
import { Sectioner } from './sections';
import { runInSlices } from './slices';
import { Territory } from './territory';

export interface PageReaderNeeds {
  readonly match: Matcher;
  readonly facts: Lexicon['facts'];
  /** Answers clauses in their shape; null where no tokeniser answers. Never rejects. */
  readonly decide: (clauses: readonly Clause[]) => Promise<boolean[][] | null>;
  readonly shadowRootOf: ShadowRootOf;
  readonly isOurs: (element: Element) => boolean;
  /** False where the browser paints every highlight as a solid block (forced colours). */
  readonly showsMarks: boolean;
  readonly choice: MarkingChoice;
}

interface Question {
  readonly flow: Flow;
  readonly clauses: readonly Clause[];
}

/** Reads a document from start to abort: finds its mentions, paints them, keeps up with it. */
export class PageReader {
  readonly #shown = new MentionMap();
  readonly #painter: Painter;
  readonly #queue = new SectionQueue();
  readonly #sectioner = new Sectioner((section) => this.#queue.add(section));
  readonly #roots: ShadowRoot[] = [];
  readonly #language = new PageLanguage();
  readonly #ledger: Ledger;
  /** Flows in what seems to be another language, until the page shows that it is not. */
  #foreign: Flow[] = [];
  #open: Question[] = [];
  /** Did this slice read something that is in sight? */
  #isUrgent = false;
  #wake: () => void = () => {};

  constructor(
    private readonly needs: PageReaderNeeds,
    private readonly signal: AbortSignal,
  ) {
    this.#painter = new Painter(needs.showsMarks);
    this.#ledger = new Ledger(new PageContext(needs.facts), needs.choice, (flow, marked) => {
      this.#shown.set(flow, marked);
      this.#painter.set(flow, marked);
    });
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
          for (const flow of flows) this.#sectioner.push(flow);
        },
        gone: (flow) => this.#erase(flow),
      },
      () => this.#wake(),
    );
    const step = () => this.#step(territory);
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

  /** The marked mention under a point of the viewport, in CSS pixels. */
  mentionAt(x: number, y: number): Hit | null {
    return mentionAt(this.#shown, x, y, this.#roots);
  }

  /** Shows which word the open card explains; null when none is open. */
  showCurrent(placed: PlacedMention | null): void {
    this.#painter.paintCurrent(placed);
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
  }

  #step(territory: Territory): boolean {
    const inSight = this.#queue.takeInSight();
    if (inSight) {
      this.#isUrgent = true;
      this.#read(inSight);
      return true;
    }
    if (!territory.isExplored) {
      territory.step();
      if (territory.isExplored) this.#sectioner.close();
      return true;
    }
    const next = this.#queue.takeNearest();
    if (next) this.#read(next);
    return next !== null;
  }

  #read(flow: Flow): void {
    const text = readFlow(flow, keepsLines);
    const wasJapanese = this.#language.isJapanese;
    this.#language.note(text.text);
    if (this.#isRead(flow, text)) this.#match(flow, text);
    else this.#foreign.push(flow);
    if (this.#language.isJapanese !== wasJapanese) this.#reconsider();
  }

  #isRead(flow: Flow, { text }: FlowText): boolean {
    return this.#language.reads(text, languageOf(flow), isOfPage(flow));
  }

  /** The page turned out to be in a language that is read. */
  #reconsider(): void {
    for (const flow of this.#foreign.splice(0)) {
      if (!flow.alive) continue;
      const text = readFlow(flow, keepsLines);
      if (this.#isRead(flow, text)) this.#match(flow, text);
      else this.#foreign.push(flow);
    }
  }

  #match(flow: Flow, text: FlowText): void {
    const reading = this.needs.match(text.text);
    this.#ledger.read(flow, this.#sectioner.sectionOf(flow), text, reading);
    if (reading.clauses.length > 0) this.#open.push({ flow, clauses: reading.clauses });
  }

  /** Shows what a slice found and asks all that it left open in one message. */
  async #endSlice(isLast: boolean): Promise<void> {
    const isUrgent = this.#isUrgent || isLast;
    this.#isUrgent = false;
    this.#show(isUrgent);
    const open = this.#open;
    if (open.length === 0) return;
    this.#open = [];
    const replies = await this.needs.decide(open.flatMap(({ clauses }) => clauses));
    if (this.signal.aborted) return;
    let next = 0;
    for (const { flow, clauses } of open) {
      const own = replies?.slice(next, next + clauses.length) ?? null;
      next += clauses.length;
      if (flow.alive) this.#ledger.answer(flow, own);
    }
    this.#show(true);
  }

  #show(isUrgent: boolean): void {
    this.#ledger.settle();
    this.#painter.show(isUrgent);
  }
}
