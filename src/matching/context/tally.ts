/** Counts how often each thing was added, so that it is there until it was removed as often. */
export class Tally<T> {
  readonly #counts = new Map<T, number>();

  get size(): number {
    return this.#counts.size;
  }

  /** The one thing that is there; undefined where there is none, or several. */
  get only(): T | undefined {
    return this.size === 1 ? this.#counts.keys().next().value : undefined;
  }

  has(thing: T): boolean {
    return this.#counts.has(thing);
  }

  /** @returns whether it was not there before */
  add(thing: T): boolean {
    const count = this.#counts.get(thing) ?? 0;
    this.#counts.set(thing, count + 1);
    return count === 0;
  }

  /** @returns whether it is not there any more */
  remove(thing: T): boolean {
    const count = this.#counts.get(thing) ?? 0;
    if (count > 1) this.#counts.set(thing, count - 1);
    else this.#counts.delete(thing);
    return count === 1;
  }
}
