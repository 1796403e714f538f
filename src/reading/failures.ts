/** What was being done when something failed. */
export type Place =
  /** The source looked for text. */
  | 'looking'
  /** A flow was read and matched. */
  | 'reading'
  /** The tokeniser was asked, or its answer taken in. */
  | 'asking'
  /** Mentions and marks were chosen. */
  | 'choosing'
  /** Marks were shown. */
  | 'showing';

/** Keeps one thing that fails from ending all others: it is skipped, counted, and told of. */
export class Failures {
  #count = 0;

  /** @param failed is told of each */
  constructor(private readonly failed: (place: Place, error: unknown) => void = () => {}) {}

  /** How often something was skipped. */
  get count(): number {
    return this.#count;
  }

  add(place: Place, error: unknown): void {
    this.#count++;
    this.failed(place, error);
  }

  /** @returns what the deed returns; undefined where it throws */
  guard<T>(place: Place, deed: () => T): T | undefined {
    try {
      return deed();
    } catch (error) {
      this.add(place, error);
      return undefined;
    }
  }
}
