import { rectsOf } from './hit-test';
import type { PlacedMention } from './mention-map';
import { isBefore } from './order';

/** Goes through the places of one word after another, in the order of the page. */
export class Places {
  readonly #last = new Map<string, PlacedMention>();

  /** The next place of an entry that can be seen, after the last the first; null without any. */
  next(entry: string, mentions: Iterable<PlacedMention>): PlacedMention | null {
    const places = [...mentions]
      .filter((placed) => placed.mention.entry === entry && rectsOf(placed).length > 0)
      .sort((a, b) => (isBefore(a, b) ? -1 : 1));
    const last = this.#last.get(entry);
    const after = last ? places.findIndex((placed) => isBefore(last, placed)) : 0;
    const next = places[Math.max(0, after)] ?? null;
    if (next) this.#last.set(entry, next);
    return next;
  }
}

/** Scrolls the page, and the pages around its frame, until a mention is in sight. */
export function bringIntoSight(placed: PlacedMention): void {
  const { node } = placed.pieces[0]!;
  node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A paragraph may be longer than the window.
  const [box] = rectsOf(placed);
  if (!box || (box.top >= 0 && box.bottom <= innerHeight)) return;
  scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}
