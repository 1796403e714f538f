import { PageContext } from '../matching/context';
import type { Matcher, Reading } from '../matching/matcher';
import type { Clause, Mention } from '../matching/types';
import type { Flow } from './flow';
import { type FlowText, readFlow } from './flow-text';
import type { ShadowRootOf } from './gather';
import { type Hit, mentionAt } from './hit-test';
import { keepsLines } from './layout';
import { MentionMap, type PlacedMention } from './mention-map';
import { watchMutations } from './mutation-watch';
import { Painter } from './painter';
import { SectionQueue } from './section-queue';
import { Sectioner } from './sections';
import { runInSlices } from './slices';
import { Territory } from './territory';
import { type WordInText, wordInText } from './word-in-text';

export interface PageReaderNeeds {
  readonly match: Matcher;
  /** Answers clauses in their shape; null where no tokeniser answers. Never rejects. */
  readonly decide: (clauses: readonly Clause[]) => Promise<boolean[][] | null>;
  readonly shadowRootOf: ShadowRootOf;
  readonly isOurs: (element: Element) => boolean;
  /** False where the browser paints every highlight as a solid block (forced colours). */
  readonly showsMarks: boolean;
}

interface Open {
  readonly flow: Flow;
  readonly text: FlowText;
  readonly reading: Reading;
}

/** Reads a document from start to abort: finds its mentions, paints them, keeps up with it. */
export class PageReader {
  readonly #mentions = new MentionMap();
  readonly #painter: Painter;
  readonly #queue = new SectionQueue();
  readonly #sectioner = new Sectioner((section) => this.#queue.add(section));
  readonly #roots: ShadowRoot[] = [];
  readonly #context = new PageContext();
  /** Flows with mentions that the page's context does not admit yet. */
  readonly #withheld = new Map<Flow, () => void>();
  #open: Open[] = [];
  /** Did this slice read something that is in sight? */
  #isUrgent = false;

  constructor(
    private readonly needs: PageReaderNeeds,
    private readonly signal: AbortSignal,
  ) {
    this.#painter = new Painter(needs.showsMarks);
  }

  start(): void {
    const { signal } = this;
    const territory = new Territory(
      this.needs.shadowRootOf,
      this.needs.isOurs,
      {
        root: (root) => {
          this.#roots.push(root);
          watchMutations(root, territory, wake, signal);
        },
        came: (flows) => {
          for (const flow of flows) this.#sectioner.push(flow);
        },
        gone: (flow) => this.#erase(flow),
      },
      () => wake(),
    );
    const step = () => this.#step(territory);
    const wake = runInSlices(step, (isLast) => this.#endSlice(isLast), signal);
    addEventListener('scroll', () => this.#queue.resort(), { passive: true, signal });
    signal.addEventListener('abort', () => {
      this.#painter.clear();
      territory.clear();
    });
    territory.enter(document.documentElement);
    watchMutations(document, territory, wake, signal);
    wake();
  }

  /** The ids of the entries that are mentioned on the page, as far as it is read. */
  get entries(): ReadonlySet<string> {
    return this.#mentions.entries;
  }

  /** The mention under a point of the viewport, in CSS pixels. */
  mentionAt(x: number, y: number): Hit | null {
    return mentionAt(this.#mentions, x, y, this.#roots);
  }

  /** Takes the marks of these entries off the page, and those that were hidden before back on. */
  hide(entries: ReadonlySet<string>): void {
    for (const flow of this.#mentions.hide(entries)) {
      this.#painter.erase(flow);
      this.#painter.add(flow, this.#mentions.visible(this.#mentions.of(flow)));
    }
    this.#painter.show(true);
  }

  /**
   * A mention as it is written, with the words around it.
   * @param length how many characters before it and after it
   */
  around(placed: PlacedMention, length: number): WordInText | null {
    const flow = this.#mentions.flowOf(placed);
    return flow?.alive ? wordInText(flow, placed, length) : null;
  }

  /** Shows which word the open card explains; null when none is open. */
  showCurrent(placed: PlacedMention | null): void {
    this.#painter.paintCurrent(placed);
  }

  #erase(flow: Flow): void {
    this.#painter.erase(flow);
    this.#mentions.delete(flow);
    this.#withheld.delete(flow);
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
    const reading = this.needs.match(text.text);
    this.#place(flow, text, reading.certain);
    if (reading.clauses.length > 0) this.#open.push({ flow, text, reading });
  }

  #place(flow: Flow, text: FlowText, mentions: readonly Mention[]): void {
    const wasMedical = this.#context.isMedical;
    this.#context.learn(mentions);
    const admitted = mentions.filter((mention) => this.#context.admits(mention));
    this.#mark(flow, text, admitted);
    this.#withheld.delete(flow);
    if (admitted.length < mentions.length) {
      this.#withheld.set(flow, () => this.#place(flow, text, mentions));
    }
    if (this.#context.isMedical && !wasMedical)
      for (const place of this.#withheld.values()) place();
  }

  /** Later answers only add to a flow's mentions; those that it has stay the same objects. */
  #mark(flow: Flow, text: FlowText, mentions: readonly Mention[]): void {
    const before = new Map(this.#mentions.of(flow).map((placed) => [placed.mention.start, placed]));
    const placed = mentions.map(
      (mention) =>
        before.get(mention.start) ?? {
          mention,
          pieces: text.toPieces(mention.start, mention.end),
        },
    );
    this.#mentions.set(flow, placed);
    this.#painter.add(
      flow,
      this.#mentions.visible(placed.filter(({ mention }) => !before.has(mention.start))),
    );
  }

  /** Shows what a slice found and asks all that it left open in one message. */
  async #endSlice(isLast: boolean): Promise<void> {
    const isUrgent = this.#isUrgent || isLast;
    this.#isUrgent = false;
    this.#painter.show(isUrgent);
    const open = this.#open;
    if (open.length === 0) return;
    this.#open = [];
    const replies = await this.needs.decide(open.flatMap(({ reading }) => reading.clauses));
    if (this.signal.aborted) return;
    let next = 0;
    for (const { flow, text, reading } of open) {
      const own = replies?.slice(next, next + reading.clauses.length);
      next += reading.clauses.length;
      if (flow.alive) this.#place(flow, text, own ? reading.settle(own) : reading.settleWithout());
    }
    this.#painter.show(true);
  }
}
