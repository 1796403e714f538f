import type { Box } from '../reading/mark-surface';
import type { Placed } from '../reading/text-source';
import { CardFollower } from './card-follower';
import { CardPlace } from './card-place';
import type { CardStage } from './card-stage';
import { CardStore } from './card-store';
import type { EntrySource } from './entry-source';
import { type CardEvent, hitOf, type OpenCard } from './open-card';
import type { CardStyle } from './page-card-view';
import { type PageToolNeeds, PageTools } from './page-tools';
import type { ReadDocument, WordPlaces } from './word-places';

export interface CardNeeds extends PageToolNeeds {
  readonly places: WordPlaces;
  readonly entries: EntrySource;
}

/** The card of one document: one store of what it is, and one follower that shows it. */
export class PageCard {
  readonly #store = new CardStore((now, before) => this.#follower.follow(now, before));
  readonly #place: CardPlace;
  readonly #follower: CardFollower;

  constructor(
    page: ReadDocument,
    private readonly stage: CardStage,
    private readonly needs: CardNeeds,
    style: CardStyle,
  ) {
    const { entries, places } = needs;
    this.#place = new CardPlace(places);
    const tools = new PageTools(page, stage, this.#store, needs);
    const parts = { page, stage, place: this.#place, entries, tools };
    this.#follower = new CardFollower(parts, style, (event) => this.send(event));
  }

  get state(): OpenCard {
    return this.#store.card;
  }

  send(event: CardEvent): void {
    this.#store.send(event);
  }

  /** Gets the entry while the pointer still rests, so that a sleeping background is awake. */
  prepare(placed: Placed): void {
    this.needs.entries(placed.mention.entry).catch(() => {});
  }

  /** Changes how this card and all later ones look. */
  restyle(changed: Partial<CardStyle>): void {
    this.#follower.restyle(this.state, changed);
  }

  owns(node: EventTarget | null): boolean {
    return this.stage.owns(node);
  }

  /** Does the card stay, wherever the pointer goes? */
  get isPinned(): boolean {
    return this.state.is === 'open' && this.state.isPinned;
  }

  /** Firefox leaves the focus for a moment in a card that has closed. */
  get hasFocus(): boolean {
    return this.state.is !== 'closed' && (this.stage.host?.hasFocus ?? false);
  }

  /** Where the open card stands in the viewport; null where none is open. */
  get box(): Box | null {
    const { host } = this.stage;
    return this.state.is !== 'closed' && host ? host.card.getBoundingClientRect() : null;
  }

  /** Follows the word when the page scrolls or its text moves. False where it is out of sight. */
  follow(): boolean {
    const hit = hitOf(this.state);
    const { host } = this.stage;
    return !hit || !host || this.#place.follow(host, hit);
  }

  /**
   * Moves the card to where it can be seen and used, after an element went full screen or back.
   * False where the word is not in what is seen now.
   */
  rehome(): boolean {
    const hit = hitOf(this.state);
    if (!hit) return true;
    if (!this.#place.isShown(hit)) return false;
    this.#follower.draw(this.state);
    return this.follow();
  }

  /** Ends it, for good. */
  remove(): void {
    this.send({ type: 'close' });
    this.stage.remove();
  }
}
