import type { IsBefore } from './section';
import type { Placed } from './text-source';

/** One entry that a page names. */
export interface PageTerm {
  readonly entry: string;
  /** As it is written where it stands first. */
  readonly text: string;
  /** How often it stands on the page where it can be seen or opened, and how often it is marked. */
  readonly count: number;
  readonly marked: number;
}

interface Tally<P> {
  first: P;
  count: number;
  marked: number;
}

/** What is known of mentions. */
interface KnownMentions<P extends Placed> {
  /** Those that can be seen, or opened. */
  reachable(): Iterable<P>;
  isMarked(placed: P): boolean;
  /** As it is written. */
  textOf(placed: P): string;
}

/** Between characters that are written without spaces, white space only ends a line. */
const LINE_END = /(?<=[^ -~\s])\s+(?=[^ -~\s])/g;

/**
 * Counts the entries among mentions.
 * @param longest of a text, in UTF-16 code units
 * @returns in the order in which they stand in the document
 */
export function termsOf<P extends Placed>(
  known: KnownMentions<P>,
  isBefore: IsBefore<P>,
  longest: number,
): PageTerm[] {
  const tallies = new Map<string, Tally<P>>();
  for (const placed of known.reachable()) {
    const { entry } = placed.mention;
    const tally = tallies.get(entry) ?? { first: placed, count: 0, marked: 0 };
    tallies.set(entry, tally);
    if (isBefore(placed, tally.first)) tally.first = placed;
    tally.count++;
    if (known.isMarked(placed)) tally.marked++;
  }
  return [...tallies]
    .sort(([, a], [, b]) => (isBefore(a.first, b.first) ? -1 : 1))
    .map(([entry, { first, count, marked }]) => {
      const text = known.textOf(first).replace(LINE_END, '').replace(/\s+/g, ' ');
      return { entry, text: text.slice(0, longest), count, marked };
    });
}
