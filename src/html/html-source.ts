import type { Sight, SourceEvents, TextSource } from '../reading/text-source';
import { watchDesignMode } from './design-mode';
import type { HtmlFlow } from './flow';
import type { ShadowRootOf } from './gather';
import { HtmlSights } from './html-sights';
import type { PlacedMention } from './mention-map';
import { watchMutations } from './mutation-watch';
import { boxOf } from './native';
import { isBefore } from './order';
import { Territory } from './territory';

export interface HtmlSourceNeeds {
  readonly shadowRootOf: ShadowRootOf;
  readonly isOurs: (element: Element) => boolean;
}

/** The text of a web page. */
export class HtmlSource implements TextSource<HtmlFlow, PlacedMention> {
  /** The shadow roots that are read. */
  readonly roots = new Set<ShadowRoot>();
  readonly isBefore = isBefore;
  readonly #territory: Territory;
  #events: SourceEvents<HtmlFlow> | null = null;
  #sights: HtmlSights | null = null;
  #watch: (root: Document | ShadowRoot) => void = () => {};

  constructor({ shadowRootOf, isOurs }: HtmlSourceNeeds) {
    this.#territory = new Territory(
      shadowRootOf,
      isOurs,
      {
        root: (root) => {
          this.roots.add(root);
          this.#watch(root);
        },
        rootGone: (root) => this.roots.delete(root),
        came: (flows) => this.#events?.came(flows),
        gone: (flow) => this.#events?.gone(flow),
        moved: (flows) => this.#events?.moved(flows),
        said: (flows) => this.#events?.said(flows),
      },
      () => this.#events?.woke(),
    );
  }

  open(events: SourceEvents<HtmlFlow>, signal: AbortSignal): void {
    this.#events = events;
    const lookAtMode = watchDesignMode(() => {
      this.#territory.reenterPage();
      events.woke();
    }, signal);
    const changed = () => {
      lookAtMode();
      events.woke();
    };
    this.#watch = watchMutations(this.#territory, changed, signal);
    this.#sights = new HtmlSights(events.opened, signal);
    addEventListener('scroll', () => events.scrolled(), { passive: true, signal });
    signal.addEventListener('abort', () => this.#territory.clear());
    this.#territory.enterPage();
    this.#watch(document);
    events.woke();
  }

  get isExplored(): boolean {
    return this.#territory.isExplored;
  }

  get isChanged(): boolean {
    return this.#territory.isChanged;
  }

  step(): void {
    this.#territory.step();
  }

  sightOf(placed: PlacedMention): Sight {
    return this.#sights?.of(placed) ?? 'unseen';
  }

  distance(first: HtmlFlow, last: HtmlFlow): number {
    const [from, to] = [elementOf(first), elementOf(last)];
    const top = from ? boxOf(from).top : 0;
    const bottom = to ? boxOf(to).bottom : 0;
    return Math.max(0, top - innerHeight, -bottom);
  }
}

function elementOf(flow: HtmlFlow): Element | null {
  return flow.pieces[0]?.node.parentElement ?? null;
}
