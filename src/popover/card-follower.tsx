import { hasEarlier } from '../ui/trail';
import { type Content, labelOf, summaryOf } from './card-content';
import type { CardPlace } from './card-place';
import type { CardStage } from './card-stage';
import type { CardStore } from './card-store';
import { askFor, type EntrySource } from './entry-source';
import { focusShift } from './focus-shift';
import { contentOf, hitOf, type OpenCard, type Request, requestOf } from './open-card';
import { type CardStyle, PageCardView } from './page-card-view';
import type { PageTools } from './page-tools';
import type { ReadDocument } from './word-places';

/** What takes the keyboard inside the card. */
const FOCUSED = { headword: '.card-headword', 'menu-button': '.tool-button-more' };

interface Followers {
  readonly page: Pick<ReadDocument, 'showCurrent' | 'entries'>;
  readonly stage: CardStage;
  readonly place: CardPlace;
  readonly entries: EntrySource;
  readonly tools: PageTools;
}

/** Makes what is seen, heard and focused follow the state of the card: the difference, each time. */
export class CardFollower {
  /** The ids of the entries that were marked on the page when the card opened. */
  #onPage: ReadonlySet<string> = new Set();
  #focusedBefore: HTMLElement | null = null;

  constructor(
    private readonly parts: Followers,
    private style: CardStyle,
    private readonly send: CardStore['send'],
  ) {}

  /** The store's one subscriber. */
  follow(now: OpenCard, before: OpenCard): void {
    const hit = hitOf(now);
    const request = requestOf(now);
    if (hit !== hitOf(before)) this.parts.page.showCurrent(hit?.placed ?? null);
    if (now.is === 'waiting') this.#begin();
    if (now.is === 'closed') this.#leave();
    else this.draw(now);
    const focused = focusShift(now, before);
    if (focused) this.#elementIn(FOCUSED[focused])?.focus();
    if (before.is === 'waiting') this.#announce(now);
    if (request && request !== requestOf(before)) void this.#ask(request);
  }

  /** Changes how this card and all later ones look. */
  restyle(card: OpenCard, changed: Partial<CardStyle>): void {
    this.style = { ...this.style, ...changed };
    this.draw(card);
  }

  draw(card: OpenCard): void {
    const { stage, place } = this.parts;
    const [hit, content] = [hitOf(card), contentOf(card)];
    if (!hit || !content) return;
    const label = labelOf(content, this.style.language);
    const near = place.elementOf(hit);
    if (stage.draw(this.#viewOf(card, content), label, near)) place.settle(stage.host!, hit);
  }

  #viewOf(card: OpenCard, content: Content) {
    const { send } = this;
    const hasBack = card.is === 'open' && hasEarlier(card.trail);
    const navigation = {
      open: (id: string) => send({ type: 'follow', id }),
      back: hasBack ? () => send({ type: 'back' }) : null,
    };
    const tools = card.is === 'open' ? this.parts.tools.of(card) : null;
    const given = { onPage: this.#onPage, navigation, tools };
    return <PageCardView content={content} style={this.style} {...given} />;
  }

  /** A card that somebody else changed is thrown away; the next one is made anew. */
  #begin(): void {
    const { stage, page } = this.parts;
    if (stage.isBroken) this.#leave();
    stage.prepare(() => this.send({ type: 'close' }));
    this.#onPage = page.entries;
    this.#focusedBefore = document.activeElement as HTMLElement | null;
  }

  #leave(): void {
    if (this.parts.stage.leave()) this.#focusedBefore?.focus();
  }

  #announce(card: OpenCard): void {
    const content = contentOf(card);
    if (!content || typeof content === 'string') return;
    this.parts.stage.host?.announce(summaryOf(content, this.style.language));
  }

  async #ask(request: Request): Promise<void> {
    const answer = await askFor(this.parts.entries, request.id);
    this.send({ type: 'answer', request, answer });
  }

  #elementIn(selector: string): HTMLElement | null {
    return this.parts.stage.host?.card.querySelector<HTMLElement>(selector) ?? null;
  }
}
