import { options } from 'preact';
import { CardSheets } from './card-sheets';
import { copyText } from './copy-text';
import { guardEvents } from './guard-events';
import { type RootOf, Seal } from './seal';

/**
 * No name of our own: the first element that a page defines under it would be given the root
 * (`attachInternals`). Elements of HTML's own cannot be defined anew.
 */
const TAG = 'div';

/** How often an open card is looked at for what no observer tells, in milliseconds. */
const LOOK = 200;

/**
 * The one element that the extension puts into a page. Its closed shadow root holds the card,
 * shown in the top layer, and the line that screen readers speak. What is in it is changed by
 * `change` alone: at any other change it is lost, and must not be used again.
 */
export class CardHost {
  readonly element: HTMLElement;
  readonly card: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #status: HTMLElement;
  readonly #sheets: CardSheets;
  readonly #seal: Seal;
  readonly #end = new AbortController();
  /** Stands for one time of being open. */
  #shown: object | null = null;

  /**
   * @param css the card's whole style sheet
   * @param rootOf finds closed roots too
   * @param onLost called when somebody else closed the card or changed anything in it
   */
  constructor(
    css: string,
    rootOf: RootOf,
    private readonly onLost: () => void,
  ) {
    this.element = document.createElement(TAG);
    this.#root = this.element.attachShadow({ mode: 'closed' });
    this.#sheets = new CardSheets(this.#root, css, this.#end.signal);
    this.card = document.createElement('div');
    this.card.className = 'popover';
    this.card.popover = 'manual';
    this.card.setAttribute('role', 'dialog');
    // None of these is the page's to say: tooltip, the shapes of kanji, another wording.
    this.card.title = '';
    this.card.lang = 'ja';
    this.card.translate = false;
    this.#status = document.createElement('div');
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    this.#root.append(this.card, this.#status);
    this.#seal = new Seal(this.#root, this.#sheets, rootOf, onLost);
    guardEvents(this.#root, () => this.isWhole);
    // What a component draws anew by itself is ours as well.
    options.debounceRendering = (rerender) => {
      void Promise.resolve().then(() => this.change(rerender) || rerender());
    };
  }

  /** Is the keyboard inside the card? */
  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  get isOpen(): boolean {
    return this.element.isConnected && this.card.matches(':popover-open');
  }

  /** Was everything that happened to it ours? */
  get isWhole(): boolean {
    return this.#seal.holds;
  }

  /**
   * Changes what is in the root; every change goes through here.
   * @returns whether it was done: not where somebody else changed something before
   */
  change(act: () => void): boolean {
    if (!this.isWhole) {
      this.onLost();
      return false;
    }
    act();
    this.#seal.settle();
    return true;
  }

  /**
   * Shows the card above everything. Under a modal dialog or a full-screen element only what is
   * inside it can be used, so the host moves there.
   */
  open(near: Element | null): void {
    const home = modalAround(near) ?? document.documentElement;
    if (this.element.parentNode !== home) home.append(this.element);
    if (!this.isOpen) this.card.showPopover();
    if (this.#shown) return;
    this.#shown = {};
    this.#watch(this.#shown);
  }

  /** Sets properties of the card's own rule. @param properties by their names in CSS */
  place(properties: Readonly<Record<string, string>>): void {
    this.#sheets.place(properties);
  }

  /** The zoom of the page's root or dialog reaches into the top layer; transforms do not. */
  undoZoom(): void {
    this.place({ zoom: `${1 / this.element.currentCSSZoom}` });
  }

  /** Empties and hides the card. @param empty takes out what was drawn */
  close(empty: () => void): void {
    this.#shown = null;
    if (this.isOpen) this.card.hidePopover();
    this.#status.textContent = '';
    empty();
    this.#seal.settle();
  }

  /** Copies a text, while a click in the card is handled. */
  copy(text: string): Promise<boolean> {
    return copyText(text, this.card, (act) => this.change(act));
  }

  announce(text: string): void {
    this.change(() => {
      this.#status.textContent = text;
    });
  }

  remove(): void {
    this.#end.abort();
    this.#seal.disconnect();
    this.element.remove();
  }

  /** What leaves no trace in the tree is looked for. A page can stop timers, but not these tasks. */
  #watch(shown: object): void {
    const look = () => {
      if (this.#shown !== shown) return;
      if (this.isOpen && this.isWhole) this.#watch(shown);
      else this.onLost();
    };
    void scheduler.postTask(look, { delay: LOOK });
  }
}

/** The modal dialog or full-screen element of the document that holds this one. */
function modalAround(near: Element | null): Element | null {
  const root = near?.getRootNode();
  // Outside the page's shadow trees: inside them, the page's events would hide where they began.
  return root instanceof ShadowRoot ? modalAround(root.host) : (near?.closest(':modal') ?? null);
}
