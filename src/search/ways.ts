import { eachName, type NameTable, nameAt, type Place } from './name-table';
import { spaceWords } from './names';
import { bearsTypo, isOneTypoAway } from './near/one-typo';
import type { Query } from './query';
import type { SearchIndex } from './search-index';

/** Ways in which a query fits an entry's names, best first. Up to `inside`, as it is written. */
export const WAYS = [
  'own',
  'surface',
  'begins-name',
  'begins-word',
  'inside',
  'romaji',
  'begins-romaji',
  'inside-romaji',
  'typo',
] as const;
type Way = (typeof WAYS)[number];
const RANK = Object.fromEntries(WAYS.map((way, i) => [way, i])) as Record<Way, number>;
/** What fits worse than this does so as it may be meant, not as it is written. */
export const LAST_EXACT = RANK.inside;
/** Larger than any way's rank. */
export const NO_FIT = WAYS.length;

/** Shorter romaji begin, or stand in, too many readings to mean one. */
const SHORTEST_ROMAJI = { start: 2, inside: 4 };

/**
 * How well a query fits each document.
 * @param enough where so many fit without a typo, none is looked for with one
 * @returns by the document's number, the rank of the best way (`WAYS`), or NO_FIT
 */
export function rankWays(
  index: SearchIndex,
  query: Query,
  enough = Number.POSITIVE_INFINITY,
): Uint8Array {
  const ranks = new Uint8Array(index.documents.length).fill(NO_FIT);
  let fitting = 0;
  const fit = (owner: number, way: Way) => {
    if (ranks[owner] === NO_FIT) fitting++;
    if (RANK[way] < ranks[owner]!) ranks[owner] = RANK[way];
  };
  rankWritten(index, query.text, fit);
  if (query.romaji !== null) rankRomaji(index.romaji, query.romaji, fit);
  if (fitting < enough) rankTypos(index, query, (owner) => fit(owner, 'typo'));
  return ranks;
}

type Fit = (owner: number, way: Way) => void;

function rankWritten(index: SearchIndex, text: string, fit: Fit): void {
  for (const [table, whole] of [
    [index.own, 'own'],
    [index.surfaces, 'surface'],
  ] as const) {
    eachName(table, text, (place) => {
      if (place.at > place.start) fit(place.owner, 'inside');
      else fit(place.owner, place.at + text.length === place.end ? whole : 'begins-name');
    });
  }
  const spaced = spaceWords(text);
  if (spaced !== ' ') eachName(index.words, spaced, ({ owner }) => fit(owner, 'begins-word'));
}

function rankRomaji(table: NameTable, romaji: string, fit: Fit): void {
  eachName(table, romaji, (place) => {
    if (place.at > place.start) {
      if (romaji.length >= SHORTEST_ROMAJI.inside) fit(place.owner, 'inside-romaji');
    } else if (place.at + romaji.length === place.end) fit(place.owner, 'romaji');
    else if (romaji.length >= SHORTEST_ROMAJI.start) fit(place.owner, 'begins-romaji');
  });
}

function rankTypos(index: SearchIndex, query: Query, fit: (owner: number) => void): void {
  const { text, romaji } = query;
  for (const table of [index.own, index.surfaces]) eachTypo(table, text, '\n', fit);
  eachTypo(index.words, text, ' ', fit);
  if (romaji !== null) eachTypo(index.romaji, romaji, '\n', fit);
}

/**
 * Visits the owners of names, or of words in them, that one typo tells from a text. Such a name
 * begins with the first half of the text, or ends with the second, or has the two characters in
 * the middle swapped: so few need be compared.
 * @param edge what stands before each name or word
 */
function eachTypo(
  table: NameTable,
  text: string,
  edge: '\n' | ' ',
  visit: (owner: number) => void,
): void {
  if (!bearsTypo(text)) return;
  const half = text.length >> 1;
  const compare = (place: Place) => {
    if (edge === '\n') return compareName(nameAt(table, place), place.owner);
    for (const word of nameAt(table, place).split(' ')) compareName(word, place.owner);
  };
  const compareName = (name: string, owner: number) => {
    if (bearsTypo(name) && isOneTypoAway(text, name)) visit(owner);
  };
  eachName(table, edge + text.slice(0, half), compare);
  eachName(table, `${text.slice(half)}\n`, compare);
  if (edge === ' ') eachName(table, `${text.slice(half)} `, compare);
  eachName(table, edge + swapMiddle(text, half), compare);
}

function swapMiddle(text: string, half: number): string {
  return text.slice(0, half - 1) + text[half] + text[half - 1] + text.slice(half + 1);
}
