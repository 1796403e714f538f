import { copyText } from './copy-text';

/** A neutral name: a page can see that there is such an element, and nothing inside it. */
const TAG = 'reading-card';

/** Events inside the card that are none of the page's business. */
const PRIVATE_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
  ...['focusin', 'focusout', 'copy'],
];

/**
 * The one element that the extension puts into a page. Its closed shadow root holds the card,
 * shown in the top layer, and the line that screen readers speak.
 */
export class CardHost {
  readonly element: HTMLElement;
  readonly card: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #status: HTMLElement;

  /** @param css the card's whole style sheet */
  constructor(css: string) {
    this.element = document.createElement(TAG);
    this.#root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [sheet];
    this.card = document.createElement('div');
    this.card.className = 'popover';
    this.card.popover = 'manual';
    this.card.setAttribute('role', 'dialog');
    this.#status = document.createElement('div');
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    this.#root.append(this.card, this.#status);
    for (const type of PRIVATE_EVENTS) {
      this.#root.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Is the keyboard inside the card? */
  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  get isOpen(): boolean {
    return this.element.isConnected && this.card.matches(':popover-open');
  }

  /**
   * Shows the card above everything. Under a modal dialog or a full-screen element only what is
   * inside it can be used, so the host moves there.
   */
  open(near: Element | null): void {
    const home = modalAround(near) ?? document.documentElement;
    if (this.element.parentNode !== home) home.append(this.element);
    if (!this.isOpen) this.card.showPopover();
  }

  /** The zoom of the page's root or dialog reaches into the top layer; transforms do not. */
  undoZoom(): void {
    this.card.style.zoom = `${1 / this.element.currentCSSZoom}`;
  }

  close(): void {
    if (this.isOpen) this.card.hidePopover();
    this.#status.textContent = '';
  }

  /** Copies a text, while a click in the card is handled. */
  copy(text: string): Promise<boolean> {
    return copyText(text, this.card);
  }

  announce(text: string): void {
    this.#status.textContent = text;
  }

  remove(): void {
    this.element.remove();
  }
}

/** The modal dialog or full-screen element of the document that holds this one. */
function modalAround(near: Element | null): Element | null {
  const root = near?.getRootNode();
  // Outside the page's shadow trees: inside them, the page's events would hide where they began.
  return root instanceof ShadowRoot ? modalAround(root.host) : (near?.closest(':modal') ?? null);
}
