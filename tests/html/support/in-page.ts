import type { HtmlFlow } from '../../../src/html/flow';
import { HtmlSource } from '../../../src/html/html-source';
import { HtmlSurface } from '../../../src/html/html-surface';
import type { PlacedMention } from '../../../src/html/mention-map';
import { hasAttribute, openRootOf } from '../../../src/html/native';
import type { Box } from '../../../src/reading/mark-surface';

/** What the source told since it was asked last, each flow by its text. */
export interface Told {
  readonly came: readonly string[];
  readonly gone: readonly string[];
  readonly moved: readonly string[];
  /** Flows whose language is said otherwise. */
  readonly said?: readonly string[];
}

/** Runs in the page: its source and surface, driven by hand. Everything handed out is JSON. */
class InPage {
  readonly #life = new AbortController();
  readonly #source = new HtmlSource({
    shadowRootOf: openRootOf,
    isOurs: (element) => hasAttribute(element, 'data-ours'),
  });
  readonly #surface = new HtmlSurface(true, this.#source.roots);
  readonly #flows = new Set<HtmlFlow>();
  readonly #placed: PlacedMention[] = [];
  #told: { came: string[]; gone: string[]; moved: string[]; said?: string[] } = nothing();
  #wakes = 0;
  #openings = 0;

  open(): void {
    this.#source.open(
      {
        came: (flows) => {
          for (const flow of flows) this.#flows.add(flow);
          this.#told.came.push(...flows.map(textOf));
        },
        gone: (flow) => {
          this.#flows.delete(flow);
          this.#told.gone.push(textOf(flow));
        },
        moved: (flows) => this.#told.moved.push(...flows.map(textOf)),
        said: (flows) => {
          this.#told.said = [...(this.#told.said ?? []), ...flows.map(textOf)];
        },
        woke: () => void this.#wakes++,
        scrolled: () => {},
        opened: () => void this.#openings++,
      },
      this.#life.signal,
    );
  }

  /** Looks at all there is to look at. @returns what was told of it */
  async look(): Promise<Told> {
    // Observers of changes are told at the end of a task, those of sizes in a frame.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    while (!this.#source.isExplored || this.#source.isChanged) this.#source.step();
    const told = this.#told;
    this.#told = nothing();
    return told;
  }

  /** The flows' texts, in the order of the page. */
  texts(): string[] {
    return this.#inOrder().map(textOf);
  }

  /** What is known of the flow that has this text, and how far it is. */
  about(text: string) {
    const flow = this.#inOrder().find((flow) => textOf(flow) === text);
    if (!flow) throw new Error(`no flow ${text}`);
    const { length, isHeading } = flow;
    return { length, isHeading, said: flow.said(), distance: this.#source.distance(flow, flow) };
  }

  /** Marks every place of a word, and nothing else. @returns how many there are */
  mark(word: string): number {
    this.#placed.length = 0;
    for (const flow of this.#inOrder()) {
      const { text, place } = flow.read();
      const mentions = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const mention = { start: at, end: at + word.length, entry: word };
        mentions.push(place({ ...mention, kind: 'disease', level: 'common' }));
      }
      this.#surface.mark(flow, mentions);
      this.#placed.push(...mentions);
    }
    this.#surface.show(true);
    return this.#placed.length;
  }

  /** The boxes of each marked place. */
  boxes(): Box[][] {
    return this.#placed.map((placed) =>
      this.#surface
        .boxesOf(placed)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    );
  }

  /** Which marked places can be seen. */
  sights(): string[] {
    return this.#placed.map((placed) => this.#source.sightOf(placed));
  }

  /** Waits until it is told that something opened or closed. */
  async opening(): Promise<void> {
    const before = this.#openings;
    const deadline = performance.now() + 10_000;
    while (this.#openings === before && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  bringIntoSight(nth: number): void {
    this.#surface.bringIntoSight(this.#placed[nth]!);
  }

  light(nth: number | null): void {
    this.#surface.light(nth === null ? null : this.#placed[nth]!);
  }

  /** Which marked place is at a point; null where none is. */
  at(x: number, y: number): number | null {
    const hit = this.#surface.at(x, y);
    return hit ? this.#placed.indexOf(hit.placed) : null;
  }

  /** How many shadow roots are known, and how often the source asked to be looked at. */
  counts() {
    return {
      roots: this.#source.roots.size,
      flows: this.#flows.size,
      wakes: this.#wakes,
      openings: this.#openings,
    };
  }

  end(): void {
    this.#life.abort();
    this.#surface.clear();
  }

  #inOrder(): HtmlFlow[] {
    return [...this.#flows].sort((a, b) => (this.#source.isBefore(a, b) ? -1 : 1));
  }
}

function nothing() {
  return { came: [], gone: [], moved: [] };
}

function textOf(flow: HtmlFlow): string {
  return flow.read().text;
}

declare global {
  var inPage: InPage;
}
globalThis.inPage = new InPage();
