import type { SearchDocument } from './document';
import { queryOf } from './query';
import type { SearchIndex } from './search-index';
import { LAST_EXACT, NO_FIT, rankWays } from './ways';

/** As many as a reader would look through. */
const LIMIT = 30;
const NOWHERE = Number.POSITIVE_INFINITY;
const EXACT = LAST_EXACT + 1;

/**
 * Finds entries by kanji, kana, romaji, English or a part of them, also with one typo; several
 * words must all fit.
 * @returns best first: by the way they fit (`ways.ts`), then the shorter headword, then id
 */
export function search(index: SearchIndex, text: string, limit = LIMIT): SearchDocument[] {
  const query = queryOf(text);
  if (query.text === '') return [];
  const words = query.text
    .split(/[\s、,]+/)
    .filter(Boolean)
    .map(queryOf);
  const whole = rankWays(index, query);
  const each = words.length > 1 ? words.map((word) => rankWays(index, word)) : [];
  return index.documents
    .map((document, i) => ({
      document,
      rank: rank(
        whole[i]!,
        each.map((ranks) => ranks[i]!),
      ),
    }))
    .filter((found) => found.rank !== NOWHERE)
    .sort((a, b) => a.rank - b.rank || compareDocuments(a.document, b.document))
    .slice(0, limit)
    .map(({ document }) => document);
}

/**
 * As it is written comes before as it may be meant; in each, a query that fits as a whole before
 * one whose words fit one by one.
 */
function rank(whole: number, words: readonly number[]): number {
  const worst = words.length > 0 ? Math.max(...words) : NO_FIT;
  if (whole < EXACT) return whole;
  if (worst < EXACT) return EXACT + worst;
  if (whole < NO_FIT) return 2 * EXACT + whole;
  return worst < NO_FIT ? 2 * EXACT + NO_FIT + worst : NOWHERE;
}

/** The shorter headword first, then by id. */
export function compareDocuments(a: SearchDocument, b: SearchDocument): number {
  return [...a.headword].length - [...b.headword].length || (a.id < b.id ? -1 : 1);
}
