import type { Placed, Sight } from './text-source';

interface Look {
  readonly sight: Sight;
  readonly round: number;
}

/** What can be seen, as it was looked at last: to look takes longer than to remember. */
export class Sights<P extends Placed> {
  readonly #looks = new WeakMap<P, Look>();
  #round = 0;

  /**
   * @param look looks at a place
   * @param changed is told of a place that is seen otherwise than when it was looked at last
   */
  constructor(
    private readonly look: (placed: P) => Sight,
    private readonly changed: (placed: P) => void,
  ) {}

  of(placed: P): Sight {
    const last = this.#looks.get(placed);
    if (last?.round === this.#round) return last.sight;
    const sight = this.look(placed);
    this.#looks.set(placed, { sight, round: this.#round });
    if (last && last.sight !== sight) this.changed(placed);
    return sight;
  }

  /** All that was seen is old from now on. */
  outdate(): void {
    this.#round++;
  }
}
