import { after } from '../clock/after';

/** How long a word stays lit that the reader was taken to, in milliseconds. */
const SPELL = 3_000;

/** Lights something up for a moment, unless something else is lit in the meantime. */
export class Spotlight<T> {
  #callOff = () => {};

  constructor(private readonly light: (lit: T | null) => void) {}

  /** Lights this until the next call. */
  hold(lit: T | null): void {
    this.#callOff();
    this.light(lit);
  }

  flash(lit: T): void {
    this.hold(lit);
    this.#callOff = after(SPELL, () => this.light(null));
  }
}
