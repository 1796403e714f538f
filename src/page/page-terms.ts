import type { PlacedMention } from './mention-map';
import { isBefore } from './order';

/** One entry that a page names. */
export interface PageTerm {
  readonly entry: string;
  /** As it is written where it stands first. */
  readonly text: string;
  /** How often it stands on the page, and how many of these are marked. */
  readonly count: number;
  readonly marked: number;
}

interface Tally {
  first: PlacedMention;
  count: number;
  marked: number;
}

/**
 * Counts the entries among mentions.
 * @param longest of a text, in UTF-16 code units
 * @returns in the order in which they stand on the page
 */
export function termsOf(
  mentions: Iterable<PlacedMention>,
  isMarked: (placed: PlacedMention) => boolean,
  longest: number,
): PageTerm[] {
  const tallies = new Map<string, Tally>();
  for (const placed of mentions) {
    const { entry } = placed.mention;
    const tally = tallies.get(entry) ?? { first: placed, count: 0, marked: 0 };
    tallies.set(entry, tally);
    if (isBefore(placed, tally.first)) tally.first = placed;
    tally.count++;
    if (isMarked(placed)) tally.marked++;
  }
  return [...tallies]
    .sort(([, a], [, b]) => (isBefore(a.first, b.first) ? -1 : 1))
    .map(([entry, { first, count, marked }]) => {
      return { entry, text: textOf(first).slice(0, longest), count, marked };
    });
}

function textOf({ pieces }: PlacedMention): string {
  return pieces
    .map(({ node, from, to }) => node.data.slice(from, to))
    .join('')
    .replace(/\s+/g, ' ');
}
