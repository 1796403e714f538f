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
  readonly #roots: ShadowRoot[] = [];
  readonly #context = new PageContext();
  /** Flows with mentions that the page's context does not admit yet. */
  readonly #withheld = new Map<Flow, () => void>();
  #open: Open[] = [];

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
        came: (flows) => this.#arrange(flows),
        gone: (flow) => this.#erase(flow),
      },
      () => wake(),
    );
    const step = () => this.#step(territory);
    const wake = runInSlices(step, () => this.#ask(), signal);
    addEventListener('scroll', () => this.#queue.resort(), { passive: true, signal });
    signal.addEventListener('abort', () => {
      territory.clear();
      this.#painter.clear();
    });
    territory.enter(document.documentElement);
    watchMutations(document, territory, wake, signal);
    wake();
  }

  /** The mention under a point of the viewport, in CSS pixels. */
  mentionAt(x: number, y: number): Hit | null {
    return mentionAt(this.#mentions, x, y, this.#roots);
  }

  /** Shows which word the open card explains; null when none is open. */
  showCurrent(placed: PlacedMention | null): void {
    this.#painter.paintCurrent(placed);
  }

  #arrange(flows: readonly Flow[]): void {
    const sectioner = new Sectioner((section) => this.#queue.add(section));
    for (const flow of flows) sectioner.push(flow);
  }

  #erase(flow: Flow): void {
    this.#painter.erase(flow);
    this.#mentions.delete(flow);
    this.#withheld.delete(flow);
  }

  #step(territory: Territory): boolean {
    if (!territory.isExplored) {
      territory.step();
      return true;
    }
    const flow = this.#queue.take();
    if (!flow) return false;
    this.#read(flow);
    return true;
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
    const placed = admitted.map((mention) => ({
      mention,
      pieces: text.toPieces(mention.start, mention.end),
    }));
    this.#mentions.set(flow, placed);
    this.#painter.paint(flow, placed);
    this.#withheld.delete(flow);
    if (admitted.length < mentions.length) {
      this.#withheld.set(flow, () => this.#place(flow, text, mentions));
    }
    if (this.#context.isMedical && !wasMedical)
      for (const place of this.#withheld.values()) place();
  }

  /** Asks all that the last slice left open in one message. */
  async #ask(): Promise<void> {
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
  }
}
