import { after } from '../clock/after';

/** One thing that happens after a while, unless it is called off or put off. */
export class Delay {
  #callOff: (() => void) | null = null;

  /** @param milliseconds from now */
  start(milliseconds: number, then: () => void): void {
    this.cancel();
    this.#callOff = after(milliseconds, () => {
      this.#callOff = null;
      then();
    });
  }

  cancel(): void {
    this.#callOff?.();
    this.#callOff = null;
  }

  get isRunning(): boolean {
    return this.#callOff !== null;
  }
}
