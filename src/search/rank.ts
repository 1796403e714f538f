import type { SearchDocument } from './document';
import { queryOf } from './query';
import type { SearchIndex } from './search-index';
import { LAST_EXACT, NO_FIT, rankWays } from './ways';

/** As many as a reader would look through. */
const LIMIT = 30;
const NOWHERE = -1;
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
  const whole = rankWays(index, query, words.length > 1 ? undefined : limit);
  const each = words.length > 1 ? words.map((word) => rankWays(index, word)) : [];
  const byRank: SearchDocument[][] = [];
  // Documents stand in the order in which equal fits are shown: no sorting of thousands.
  for (let i = 0; i < index.documents.length; i++) {
    const at = rank(whole[i]!, each, i);
    if (at === NOWHERE) continue;
    byRank[at] ??= [];
    if (byRank[at].length < limit) byRank[at].push(index.documents[i]!);
  }
  return byRank.flat().slice(0, limit);
}

/**
 * As it is written comes before as it may be meant; in each, a query that fits as a whole before
 * one whose words fit one by one.
 */
function rank(whole: number, each: readonly Uint8Array[], document: number): number {
  let worst = each.length > 0 ? 0 : NO_FIT;
  for (const ranks of each) worst = Math.max(worst, ranks[document]!);
  if (whole < EXACT) return whole;
  if (worst < EXACT) return EXACT + worst;
  if (whole < NO_FIT) return 2 * EXACT + whole;
  return worst < NO_FIT ? 2 * EXACT + NO_FIT + worst : NOWHERE;
}
