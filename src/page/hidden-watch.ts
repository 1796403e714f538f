/**
 * Tells when an element that was not rendered comes to be: a tab that is opened, a menu. A size
 * observer sees this without watching every attribute of the page.
 */
export class HiddenWatch {
  readonly #observer: ResizeObserver;

  constructor(appeared: (element: Element) => void) {
    this.#observer = new ResizeObserver((changes) => {
      for (const { target } of changes) {
        if (target.isConnected && target.getClientRects().length === 0) continue;
        this.#observer.unobserve(target);
        if (target.isConnected) appeared(target);
      }
    });
  }

  add(element: Element): void {
    this.#observer.observe(element);
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}
