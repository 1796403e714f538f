import { after } from '../clock/after';
import { WaitingSet } from '../reading/waiting-set';
import { childrenOf, firstChildOf, localNameOf, parentOf } from './native';

/** When elements are looked at, in milliseconds after they were met: scripts load meanwhile. */
const AFTER_MEETING = [60, 400, 1500, 5000, 15_000];
/** The same after the reader moved on: pages fill what comes near the viewport. */
const AFTER_SCROLLING = [300, 1200, 4000];
/** What comes within so many milliseconds is one occasion. */
const TOGETHER = { meeting: 50, scrolling: 1000 };
/** A size observer's cost is per frame and element, so that not all of a long page are watched. */
const MOST_BOXES = 400;
/** What an element with a name of HTML's own may be, to be worth a look: empty. */
const PLAIN_HOSTS = new Set(['article', 'aside', 'div', 'main', 'section', 'span']);

/** May this element get a shadow root later? Cheap, and so a guess where the element is plain. */
export function mayHost(element: Element): boolean {
  const name = localNameOf(element);
  return name.includes('-') || (PLAIN_HOSTS.has(name) && firstChildOf(element) === null);
}

/**
 * Elements that may get a shadow root late. Attaching one, and the upgrade that does it, makes
 * no mutation record. So they are looked at a few times after they were met and after the reader
 * scrolled, and when an attribute of theirs or the box around them changes. Nothing goes on for
 * ever, and nothing is done per frame: thousands of intersection targets would cost milliseconds.
 */
export class LateRoots {
  readonly #waiting = new Set<Element>();
  /** What was met together with an element that waits. */
  readonly #batchOf = new WeakMap<Element, Set<Element>>();
  readonly #due = new WaitingSet<Element>();
  readonly #waits = new Set<() => void>();
  readonly #boxes = new Set<Element>();
  readonly #sizes: ResizeObserver;
  readonly #attributes: MutationObserver;
  readonly #end = new AbortController();
  #batch: Set<Element> | null = null;
  #hasScrolled = false;

  /** @param wake asks for the elements to be taken */
  constructor(private readonly wake: () => void) {
    this.#sizes = new ResizeObserver((changes) => {
      for (const { target } of changes) this.#ask(childrenOf(target));
    });
    this.#attributes = new MutationObserver((records) =>
      this.#ask(records.map(({ target }) => target as Element)),
    );
    const options = { capture: true, passive: true, signal: this.#end.signal };
    addEventListener('scroll', () => this.#scrolled(), options);
  }

  /** Is there an element that should be looked at now? */
  get isDue(): boolean {
    return this.#due.size > 0;
  }

  /** Looks out for the root of an element that has none. */
  add(element: Element): void {
    if (this.#waiting.has(element)) return;
    this.#waiting.add(element);
    this.#attributes.observe(element, { attributes: true });
    this.#watchBox(parentOf(element));
    this.#batch ??= this.#startBatch();
    this.#batch.add(element);
    this.#batchOf.set(element, this.#batch);
  }

  /** Takes an element that should be looked at now. */
  take(): Element | undefined {
    return this.#due.take();
  }

  /** The element has its root now, or left the page. */
  delete(element: Element): void {
    this.#waiting.delete(element);
    this.#due.delete(element);
    this.#batchOf.get(element)?.delete(element);
    if (!this.#boxes.delete(element)) return;
    this.#sizes.unobserve(element);
  }

  disconnect(): void {
    this.#end.abort();
    for (const callOff of this.#waits) callOff();
    this.#sizes.disconnect();
    this.#attributes.disconnect();
    this.#waiting.clear();
    this.#due.clear();
  }

  /** An element that gets something to show makes its parent grow; itself it may be inline. */
  #watchBox(box: ParentNode | null): void {
    if (!(box instanceof Element) || this.#boxes.has(box) || this.#boxes.size >= MOST_BOXES) return;
    this.#boxes.add(box);
    this.#sizes.observe(box);
  }

  #startBatch(): Set<Element> {
    const batch = new Set<Element>();
    this.#after(TOGETHER.meeting, () => {
      this.#batch = null;
    });
    for (const delay of AFTER_MEETING) this.#after(delay, () => this.#ask(batch));
    return batch;
  }

  #scrolled(): void {
    if (this.#hasScrolled || this.#waiting.size === 0) return;
    this.#hasScrolled = true;
    this.#after(TOGETHER.scrolling, () => {
      this.#hasScrolled = false;
    });
    for (const delay of AFTER_SCROLLING) this.#after(delay, () => this.#ask(this.#waiting));
  }

  #after(delay: number, run: () => void): void {
    const callOff = after(delay, () => {
      this.#waits.delete(callOff);
      run();
    });
    this.#waits.add(callOff);
  }

  #ask(elements: Iterable<Element>): void {
    for (const element of elements) if (this.#waiting.has(element)) this.#due.add(element);
    if (this.isDue) this.wake();
  }
}
