import type { SearchDocument } from './document';
import type { NameTable } from './name-table';
import { distancesIn } from './near/edit-distance';
import { missingLetters } from './near/letters';
import { queryOf } from './query';
import type { SearchIndex } from './search-index';

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
  const { text: written, romaji } = queryOf(text);
  const distances = new Map<number, number>();
  let farthest = written.length * TOLERANCE;
  const look = (table: NameTable, query: string) => {
    const missing = missingLetters(table, query);
    // Each letter that a name lacks is one change at least; the likeliest come first, so that
    // the best guess is known before the others are looked at.
    for (let lacked = 0; lacked <= farthest; lacked++) {
      for (let line = 0; line < missing.length; line++) {
        if (missing[line] !== lacked) continue;
        const distance = distanceToStart(query, table, line, farthest);
        if (distance > farthest) continue;
        farthest = Math.min(farthest, distance + LEEWAY);
        const owner = table.owners[line]!;
        distances.set(owner, Math.min(distance, distances.get(owner) ?? distance));
      }
    }
  };
  look(index.own, written);
  look(index.surfaces, written);
  if (romaji !== null) look(index.romaji, romaji);
  return [...distances]
    .filter(([, distance]) => distance <= farthest)
    .sort(([a, near], [b, far]) => near - far || a - b)
    .slice(0, limit)
    .map(([owner]) => index.documents[owner]!);
}

/** The whole name is a better guess than one that goes on. */
function distanceToStart(query: string, table: NameTable, line: number, farthest: number): number {
  const start = table.starts[line]!;
  const next = table.starts[line + 1] ?? table.text.length;
  const end = next - 1;
  const { whole, beginning } = distancesIn(query, table.text, start, end, farthest);
  return end - start <= query.length ? whole : Math.min(whole, beginning + 0.5);
}
