import type { SearchDocument } from './document';
import { fold } from './fold';
import { type Names, namesOf } from './names';
import { SCORERS } from './scorers';

interface Prepared {
  readonly document: SearchDocument;
  readonly names: Names;
}
/** Documents made ready for searching, once. */
export type SearchIndex = readonly Prepared[];

/** As many as a reader would look through. */
const LIMIT = 30;
const NO_FIT = Number.POSITIVE_INFINITY;

export function prepare(documents: readonly SearchDocument[]): SearchIndex {
  return documents.map((document) => ({ document, names: namesOf(document) }));
}

/**
 * Finds entries by kanji, kana, English or a part of them; several words must all fit.
 * @returns best first: by the way they fit (`scorers.ts`), then the shorter headword, then id
 */
export function search(index: SearchIndex, query: string, limit = LIMIT): SearchDocument[] {
  const folded = fold(query);
  if (folded === '') return [];
  return index
    .map(({ document, names }) => ({ document, rank: rank(names, folded) }))
    .filter((found) => found.rank !== NO_FIT)
    .sort((a, b) => a.rank - b.rank || compare(a.document, b.document))
    .slice(0, limit)
    .map(({ document }) => document);
}

/** A query that fits as a whole comes before one whose words fit one by one. */
function rank(names: Names, query: string): number {
  const whole = fit(names, query);
  if (whole !== NO_FIT) return whole;
  const worst = Math.max(
    ...query
      .split(/[\s、,]+/)
      .filter(Boolean)
      .map((word) => fit(names, word)),
  );
  return worst >= 0 ? SCORERS.length + worst : NO_FIT;
}

function fit(names: Names, query: string): number {
  const way = SCORERS.findIndex((fits) => fits(names, query));
  return way === -1 ? NO_FIT : way;
}

function compare(a: SearchDocument, b: SearchDocument): number {
  return [...a.headword].length - [...b.headword].length || (a.id < b.id ? -1 : 1);
}
