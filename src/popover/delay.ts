/** One thing that happens after a while, unless it is called off or put off. */
export class Delay {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param milliseconds from now */
  start(milliseconds: number, then: () => void): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      then();
    }, milliseconds);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  get isRunning(): boolean {
    return this.#timer !== undefined;
  }
}
