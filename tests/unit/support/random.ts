/** Numbers that look random and are the same each time: a property that fails can be repeated. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 up to, but not, `end`. */
  below(end: number): number {
    // Numerical Recipes' linear congruential generator.
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * end);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.map(() => left.splice(this.below(left.length), 1)[0]!);
  }

  /** The same text in parts of at most `longest` code units. */
  cut(text: string, longest: number): string[] {
    const parts: string[] = [];
    for (let from = 0; from < text.length; ) {
      const to = from + 1 + this.below(longest);
      parts.push(text.slice(from, to));
      from = to;
    }
    return parts;
  }
}
