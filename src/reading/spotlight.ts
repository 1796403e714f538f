/** How long a word stays lit that the reader was taken to, in milliseconds. */
const SPELL = 3_000;

/** Lights something up for a moment, unless something else is lit in the meantime. */
export class Spotlight<T> {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly light: (lit: T | null) => void) {}

  /** Lights this until the next call. */
  hold(lit: T | null): void {
    clearTimeout(this.#timer);
    this.light(lit);
  }

  flash(lit: T): void {
    this.hold(lit);
    this.#timer = setTimeout(() => this.light(null), SPELL);
  }
}
