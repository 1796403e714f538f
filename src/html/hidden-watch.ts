/**
 * Tells when an element that was not rendered comes to be: a tab that is opened, a menu. A size
 * observer sees this without watching every attribute of the page.
 */
export class HiddenWatch {
  readonly #observer: ResizeObserver;
  readonly #watched = new WeakSet<Element>();

  constructor(appeared: (element: Element) => void) {
    this.#observer = new ResizeObserver((changes) => {
      for (const { target } of changes) {
        if (target.isConnected && target.getClientRects().length === 0) continue;
        this.#observer.unobserve(target);
        this.#watched.delete(target);
        if (target.isConnected) appeared(target);
      }
    });
  }

  /** @returns whether it was not watched before */
  add(element: Element): boolean {
    if (this.#watched.has(element)) return false;
    this.#watched.add(element);
    this.#observer.observe(element);
    return true;
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}
