import { isInside } from '../html/composed-tree';
import type { Hit } from '../html/hit-test';
import type { CardHost } from './card-host';
import { lineOf, placeHost, viewportSize } from './place-host';
import type { Size } from './placement';

/** Where the card of one word stands, as the page moves under it. */
export class CardPlace {
  /** The viewport that a sheet was placed in; null where the card stands beside its word. */
  #sheetIn: Size | null = null;

  /** Places a card that was drawn anew. */
  settle(host: CardHost, hit: Hit): void {
    this.#sheetIn = placeHost(host, lineOf(hit) ?? hit.rect, wordOf(hit));
  }

  /** Follows the word when the page scrolls or its text moves. False where it is out of sight. */
  follow(host: CardHost, hit: Hit): boolean {
    const line = lineOf(hit);
    if (!line) return false;
    if (!this.#isSheetFor(viewportSize())) this.#sheetIn = placeHost(host, line, wordOf(hit));
    return true;
  }

  /** A sheet stands still while the page scrolls behind it. */
  #isSheetFor({ width, height }: Size): boolean {
    return this.#sheetIn?.width === width && this.#sheetIn.height === height;
  }
}

/** The text that a word stands in. */
export function wordOf({ placed }: Hit): Text | undefined {
  return placed.pieces[0]?.node;
}

/** Is the word in what is seen, where an element is shown in the full screen? */
export function isShown(hit: Hit): boolean {
  const word = wordOf(hit);
  const { fullscreenElement } = document;
  return word !== undefined && (!fullscreenElement || isInside(fullscreenElement, word));
}
