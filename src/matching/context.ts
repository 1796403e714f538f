import type { Mention } from './types';

/** A page that names this many different entries is about medicine. */
const ENOUGH = 3;

/**
 * What is known so far of the page that mentions stand on. Some words mean something else
 * elsewhere (副作用 of a function, 麻痺 of the heart), and are mentions only on a page that is
 * about medicine by its other words.
 */
export class PageContext {
  readonly #entries = new Set<string>();

  get isMedical(): boolean {
    return this.#entries.size >= ENOUGH;
  }

  /** Takes note of the unambiguous mentions among these. */
  learn(mentions: readonly Mention[]): void {
    if (this.isMedical) return;
    for (const { entry, rule } of mentions) {
      if (rule === null) this.#entries.add(entry);
    }
  }

  /** Is it a mention on this page? */
  admits(mention: Mention): boolean {
    return mention.rule === null || this.isMedical;
  }
}
