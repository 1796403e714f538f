import type { SearchDocument } from './document';
import type { Names } from './names';
import { editDistance } from './near/edit-distance';
import { type Query, queryOf } from './query';
import type { SearchIndex } from './rank';

/** As many as a reader takes in at a glance. */
const LIMIT = 5;
/** How much of what was typed may be wrong. */
const TOLERANCE = 0.4;
/** How much worse than the best guess another may be. */
const LEEWAY = 1;

/**
 * The entries whose names look most like a query that found nothing. A name that goes on after
 * the query's end is compared as far as the query goes.
 * @returns nearest first, then the shorter headword, then id; none where nothing is like it
 */
export function nearest(index: SearchIndex, text: string, limit = LIMIT): SearchDocument[] {
  const query = queryOf(text);
  const all = index.map(({ document, names }) => ({ document, distance: distance(names, query) }));
  const best = Math.min(...all.map((guess) => guess.distance));
  const farthest = Math.min(query.text.length * TOLERANCE, best + LEEWAY);
  return all
    .filter((guess) => guess.distance <= farthest)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        a.document.headword.length - b.document.headword.length ||
        (a.document.id < b.document.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ document }) => document);
}

function distance({ all, romaji }: Names, query: Query): number {
  const asRomaji = query.romaji;
  return Math.min(
    ...all.map((name) => distanceToStart(query.text, name)),
    ...(asRomaji === null ? [] : romaji.map((name) => distanceToStart(asRomaji, name))),
  );
}

/** The whole name is a better guess than one that goes on. */
function distanceToStart(query: string, name: string): number {
  const whole = editDistance(query, name);
  return Math.min(whole, editDistance(query, name.slice(0, query.length)) + 0.5);
}
