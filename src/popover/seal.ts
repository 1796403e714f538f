import type { CardSheets } from './card-sheets';

/** HTML's own elements that can be given a shadow root, which would be shown in place of them. */
const MAY_HOST =
  'article,aside,blockquote,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/** The shadow root of an element, open or closed. */
export type RootOf = (element: HTMLElement) => ShadowRoot | null;

/**
 * Notices when somebody else changed the card. No browser should let a page into a closed shadow
 * root, but Firefox does (`event.rangeParent`, `originalTarget`, the selection), and what is
 * written there would be read as ours. Once broken, it stays broken.
 */
export class Seal {
  readonly #observer: MutationObserver;
  #isBroken = false;

  /** @param onBroken called before the change is painted, if it is one of the tree */
  constructor(
    private readonly root: ShadowRoot,
    private readonly sheets: CardSheets,
    private readonly rootOf: RootOf,
    onBroken: () => void,
  ) {
    this.#observer = new MutationObserver((records) => {
      if (records.some(isForeign)) this.#isBroken = true;
      if (this.#isBroken) onBroken();
    });
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    this.#observer.observe(root, all);
    // The host itself has no attribute of ours; a title or a language would reach into the card.
    this.#observer.observe(root.host, { attributes: true });
  }

  /** Was everything that happened to the card ours? */
  get holds(): boolean {
    this.#isBroken ||= this.#observer.takeRecords().some(isForeign);
    this.#isBroken ||= !this.sheets.areOurs || this.#hasAnimation || this.#hasInnerRoot;
    return !this.#isBroken;
  }

  /** What happened to the tree since the last look was ours. */
  settle(): void {
    this.#observer.takeRecords();
  }

  disconnect(): void {
    this.#observer.disconnect();
  }

  /** One that a script made: it can show any text. */
  get #hasAnimation(): boolean {
    const animations = this.root.getAnimations();
    for (let at = 0; at < animations.length; at++) {
      const animation = animations[at];
      if (!(animation instanceof CSSAnimation || animation instanceof CSSTransition)) return true;
    }
    return false;
  }

  get #hasInnerRoot(): boolean {
    const elements = this.root.querySelectorAll<HTMLElement>(MAY_HOST);
    for (let at = 0; at < elements.length; at++) if (this.rootOf(elements[at]!)) return true;
    return false;
  }
}

/** The reader unfolds parts of the card, and so does the browser when it finds a text in them. */
function isForeign({ type, attributeName, target }: MutationRecord): boolean {
  return !(type === 'attributes' && attributeName === 'open' && target.nodeName === 'DETAILS');
}
