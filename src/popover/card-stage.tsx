import { render, type VNode } from 'preact';
import cardCss from '../ui/card.css?inline';
import { CardHost } from './card-host';
import hostCss from './host.css?inline';
import type { RootOf } from './seal';

/**
 * Keeps the host of one document's card: made for the first card, since most pages never open
 * one, and thrown away once somebody else changed it.
 */
export class CardStage {
  #host: CardHost | null = null;

  constructor(private readonly rootOf: RootOf) {}

  /** The host that was made last; null where there is none. */
  get host(): CardHost | null {
    return this.#host;
  }

  owns(node: EventTarget | null): boolean {
    return this.#host !== null && node === this.#host.element;
  }

  /** Is there a card in which somebody else changed something? */
  get isBroken(): boolean {
    return this.#host?.isWhole === false;
  }

  /** @param onLost called when somebody else closes the card or changes anything in it */
  prepare(onLost: () => void): void {
    this.#host ??= new CardHost(hostCss + cardCss, this.rootOf, onLost);
  }

  /**
   * Draws the card anew, and shows it.
   * @param near the element that the card's word stands in
   * @returns whether it was done: not where somebody else changed something before
   */
  draw(view: VNode, label: string, near: Element | null): boolean {
    const host = this.#host;
    if (!host) return false;
    return host.change(() => {
      host.open(near);
      render(view, host.card);
      host.card.setAttribute('aria-label', label);
    });
  }

  /** Empties and hides the card. @returns whether it had the keyboard */
  leave(): boolean {
    const host = this.#host;
    if (!host) return false;
    const { hasFocus, isWhole } = host;
    host.close(() => render(null, host.card));
    if (!isWhole) this.remove();
    return hasFocus;
  }

  remove(): void {
    this.#host?.remove();
    this.#host = null;
  }
}
