import { after } from '../clock/after';
import { renderedIn } from './composed-tree';

/** After what opens and closes things it is looked, in milliseconds: at once, and once it moved. */
const LOOKS = [100, 700];
/** What a reader does, and what tells of movement that ended. Rests of the pointer open too much. */
const EVENTS = ['click', 'keyup', 'change', 'toggle', 'load', 'resize', 'animationend'];
/** Links change their colour under each pointer that passes. */
const ONLY_PAINT = /color|^(?:background|border|outline|box-shadow|text|fill|stroke|filter)/;

/**
 * Notices when something may have opened or closed: after what a reader does, after movement, and
 * when an attribute around something unseen changes. Nothing is watched where nobody asked.
 */
export class SightWatch {
  readonly #attributes = new MutationObserver(() => this.#stir());
  #watched = new WeakSet<Element>();
  #isAsked = false;
  readonly #waits = new Set<() => void>();

  constructor(
    private readonly opened: () => void,
    signal: AbortSignal,
  ) {
    const options = { capture: true, passive: true, signal };
    for (const event of EVENTS) addEventListener(event, () => this.#stir(), options);
    addEventListener(
      'transitionend',
      ({ propertyName }) => {
        if (!ONLY_PAINT.test(propertyName)) this.#stir();
      },
      options,
    );
    signal.addEventListener('abort', () => {
      this.#attributes.disconnect();
      for (const callOff of this.#waits) callOff();
    });
  }

  /** Somebody asked about a text: the answer may be another later. */
  note(text: Text, isUnseen: boolean): void {
    this.#isAsked = true;
    if (!isUnseen) return;
    for (let at = renderedIn(text); at && !this.#watched.has(at); at = renderedIn(at)) {
      this.#watched.add(at);
      this.#attributes.observe(at, { attributes: true });
    }
  }

  #stir(): void {
    if (!this.#isAsked || this.#waits.size > 0) return;
    for (const delay of LOOKS) {
      const callOff = after(delay, () => {
        this.#waits.delete(callOff);
        this.#tell();
      });
      this.#waits.add(callOff);
    }
  }

  /** Whoever is told asks again, and so what stays unseen is watched again. */
  #tell(): void {
    this.#attributes.disconnect();
    this.#watched = new WeakSet();
    this.opened();
  }
}
