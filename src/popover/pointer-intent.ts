import { Delay } from './delay';

/** How long the pointer rests on a word before its card opens, in milliseconds. */
const DWELL = 350;
/** How long the card stays after the pointer left both word and card, in milliseconds. */
const GRACE = 300;

export interface Intentions<T> {
  /** The pointer came to a word: a card may follow, so get its entry. */
  prepare(word: T): void;
  open(word: T): void;
  close(): void;
}

/**
 * Turns where the pointer is into what the reader wants. Words are the same when `===`.
 * Knows nothing of pages or cards.
 */
export class PointerIntent<T> {
  readonly #dwell = new Delay();
  readonly #grace = new Delay();
  #approached: T | null = null;

  /** @param opened gives the word whose card is open */
  constructor(
    private readonly intentions: Intentions<T>,
    private readonly opened: () => T | null,
  ) {}

  /** The pointer is over a word, or over nothing of ours. */
  over(word: T | null): void {
    if (word !== null && word === this.opened()) {
      this.stay();
      return;
    }
    if (word === null) {
      this.#forget();
      if (this.opened() !== null && !this.#grace.isRunning) this.#leave();
      return;
    }
    if (word === this.#approached) return;
    this.#forget();
    this.#approached = word;
    this.intentions.prepare(word);
    this.#dwell.start(DWELL, () => this.choose(word));
  }

  /**
   * The pointer goes straight for the card, over this word or over nothing. Where it stops on its
   * way, the card closes and the word has its turn.
   */
  pass(word: T | null): void {
    if (this.opened() === null || word === this.opened()) {
      this.over(word);
      return;
    }
    this.#forget();
    this.#grace.start(GRACE, () => {
      this.dismiss();
      this.over(word);
    });
  }

  /** The pointer or the keyboard is in the card. */
  stay(): void {
    this.#forget();
    this.#grace.cancel();
  }

  /** The reader clicked or tapped the word: no dwell. */
  choose(word: T): void {
    this.stay();
    this.intentions.open(word);
  }

  /** The card is to be closed, for whatever reason. */
  dismiss(): void {
    this.stay();
    if (this.opened() !== null) this.intentions.close();
  }

  #forget(): void {
    this.#approached = null;
    this.#dwell.cancel();
  }

  #leave(): void {
    this.#grace.start(GRACE, () => this.dismiss());
  }
}
