import type { IsBefore } from './section';
import type { Placed } from './text-source';

/** Goes through the places of one word after another, in the order of the page. */
export class Places<P extends Placed> {
  readonly #last = new Map<string, P>();

  /** @param isSeen whether a mention can be seen, or opened */
  constructor(
    private readonly isBefore: IsBefore<P>,
    private readonly isSeen: (placed: P) => boolean,
  ) {}

  /** The next place of an entry that can be seen, after the last the first; null without any. */
  next(entry: string, mentions: Iterable<P>): P | null {
    const { isBefore } = this;
    const places = [...mentions]
      .filter((placed) => placed.mention.entry === entry && this.isSeen(placed))
      .sort((a, b) => (isBefore(a, b) ? -1 : 1));
    const last = this.#last.get(entry);
    const after = last ? places.findIndex((placed) => isBefore(last, placed)) : 0;
    const next = places[Math.max(0, after)] ?? null;
    if (next) this.#last.set(entry, next);
    return next;
  }

  /** These are gone: what comes after them is not known any more. */
  forget(mentions: readonly P[]): void {
    for (const placed of mentions) {
      const { entry } = placed.mention;
      if (this.#last.get(entry) === placed) this.#last.delete(entry);
    }
  }
}
