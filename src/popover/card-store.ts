import { type CardEvent, CLOSED, nextCard, type OpenCard } from './open-card';

/** The one owner of the open card: events go in, and one subscriber makes the page follow. */
export class CardStore {
  #card: OpenCard = CLOSED;
  readonly #events: CardEvent[] = [];
  #isFollowing = false;

  /** @param follow called after each change, never while it is still at work on one before */
  constructor(private readonly follow: (now: OpenCard, before: OpenCard) => void) {}

  get card(): OpenCard {
    return this.#card;
  }

  /** What comes while the page follows an event waits for its end. */
  send(event: CardEvent): void {
    this.#events.push(event);
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    try {
      for (let next = this.#events.shift(); next; next = this.#events.shift()) this.#take(next);
    } finally {
      this.#isFollowing = false;
    }
  }

  #take(event: CardEvent): void {
    const before = this.#card;
    this.#card = nextCard(before, event);
    if (this.#card !== before) this.follow(this.#card, before);
  }
}
