import { boxesOf, isConnected } from './native';
/**
 * Tells when an element that was not rendered comes to be: a tab that is opened, a menu. A size
 * observer sees this without watching every attribute of the page.
 */
export class UnrenderedWatch {
  readonly #observer: ResizeObserver;
  readonly #watched = new WeakSet<Element>();

  constructor(appeared: (element: Element) => void) {
    this.#observer = new ResizeObserver((changes) => {
      for (const { target } of changes) {
        if (isConnected(target) && boxesOf(target).length === 0) continue;
        this.#observer.unobserve(target);
        this.#watched.delete(target);
        if (isConnected(target)) appeared(target);
      }
    });
  }

  has(element: Element): boolean {
    return this.#watched.has(element);
  }

  add(element: Element): void {
    this.#watched.add(element);
    this.#observer.observe(element);
  }

  /** It left the page: an observer would hold it, and what it stood in. */
  delete(element: Element): void {
    if (this.#watched.delete(element)) this.#observer.unobserve(element);
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}
