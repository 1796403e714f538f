import type { SearchDocument } from './document';
import { type Names, namesOf } from './names';
import { type Query, queryOf } from './query';
import { EXACT_SCORERS, LOOSE_SCORERS, type Scorer } from './scorers';

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
 * Finds entries by kanji, kana, romaji, English or a part of them, also with one typo; several
 * words must all fit.
 * @returns best first: by the way they fit (`scorers.ts`), then the shorter headword, then id
 */
export function search(index: SearchIndex, text: string, limit = LIMIT): SearchDocument[] {
  const query = queryOf(text);
  if (query.text === '') return [];
  const words = query.text
    .split(/[\s、,]+/)
    .filter(Boolean)
    .map(queryOf);
  return index
    .map(({ document, names }) => ({ document, rank: rank(names, query, words) }))
    .filter((found) => found.rank !== NO_FIT)
    .sort((a, b) => a.rank - b.rank || compare(a.document, b.document))
    .slice(0, limit)
    .map(({ document }) => document);
}

/** A query that fits as a whole comes before one whose words fit one by one. */
function rank(names: Names, query: Query, words: readonly Query[]): number {
  let before = 0;
  for (const scorers of [EXACT_SCORERS, [...EXACT_SCORERS, ...LOOSE_SCORERS]]) {
    const whole = fit(names, query, scorers);
    if (whole !== NO_FIT) return before + whole;
    const worst = Math.max(...words.map((word) => fit(names, word, scorers)));
    if (words.length > 1 && worst !== NO_FIT) return before + scorers.length + worst;
    before += 2 * scorers.length;
  }
  return NO_FIT;
}

function fit(names: Names, query: Query, scorers: readonly Scorer[]): number {
  const way = scorers.findIndex((fits) => fits(names, query));
  return way === -1 ? NO_FIT : way;
}

function compare(a: SearchDocument, b: SearchDocument): number {
  return [...a.headword].length - [...b.headword].length || (a.id < b.id ? -1 : 1);
}
