import type { Box, Hit } from '../reading/mark-surface';
import type { CardHost } from './card-host';
import { placeHost, viewportSize } from './place-host';
import type { Size } from './placement';
import type { WordPlaces } from './word-places';

/** Where the card of one word stands, as the page moves under it. */
export class CardPlace {
  /** The viewport that a sheet was placed in; null where the card stands beside its word. */
  #sheetIn: Size | null = null;

  constructor(private readonly places: WordPlaces) {}

  /** Places a card that was drawn anew. */
  settle(host: CardHost, hit: Hit): void {
    this.#place(host, hit, this.#lineOf(hit) ?? hit.rect);
  }

  /** Follows the word when the page scrolls or its text moves. False where it is out of sight. */
  follow(host: CardHost, hit: Hit): boolean {
    const line = this.#lineOf(hit);
    if (!line) return false;
    if (!this.#isSheetFor(viewportSize())) this.#place(host, hit, line);
    return true;
  }

  /** The element that the word stands in; null where it left the page. */
  elementOf({ placed }: Hit): Element | null {
    return this.places.elementOf(placed);
  }

  /** Is the word in what is seen, where an element is shown in the full screen? */
  isShown({ placed }: Hit): boolean {
    const { fullscreenElement } = document;
    return !fullscreenElement || this.places.isIn(fullscreenElement, placed);
  }

  #place(host: CardHost, { placed }: Hit, line: Box): void {
    this.#sheetIn = placeHost(host, line, this.places.isVertical(placed));
  }

  /** The word's line now, of several the one nearest to where it was; undefined out of sight. */
  #lineOf({ placed, rect }: Hit): Box | undefined {
    const [line] = this.places
      .boxesOf(placed)
      .toSorted((a, b) => Math.abs(a.left - rect.left) - Math.abs(b.left - rect.left));
    return line && line.bottom >= 0 && line.top <= innerHeight ? line : undefined;
  }

  /** A sheet stands still while the page scrolls behind it. */
  #isSheetFor({ width, height }: Size): boolean {
    return this.#sheetIn?.width === width && this.#sheetIn.height === height;
  }
}
