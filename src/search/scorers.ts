import { type Names, spaceWords } from './names';
import { bearsTypo, isOneTypoAway } from './near/one-typo';
import type { Query } from './query';

/** Does a query fit these names in one particular way? */
export type Scorer = (names: Names, query: Query) => boolean;

/** Shorter romaji begin, or stand in, too many readings to mean one. */
const SHORTEST_ROMAJI = { start: 2, inside: 4 };

const isOwnName: Scorer = ({ own }, { text }) => own.includes(text);

const isSurface: Scorer = ({ surfaces }, { text }) => surfaces.includes(text);

const beginsName: Scorer = ({ all }, { text }) => all.some((name) => name.startsWith(text));

const beginsWord: Scorer = ({ words }, { text }) => {
  const spaced = spaceWords(text);
  return spaced !== ' ' && words.some((name) => name.includes(spaced));
};

const isInside: Scorer = ({ all }, { text }) => all.some((name) => name.includes(text));

const isRomaji: Scorer = ({ romaji }, query) =>
  query.romaji !== null && romaji.includes(query.romaji);

const beginsRomaji: Scorer = ({ romaji }, query) =>
  isLong(query, SHORTEST_ROMAJI.start) && romaji.some((name) => name.startsWith(query.romaji!));

const isInsideRomaji: Scorer = ({ romaji }, query) =>
  isLong(query, SHORTEST_ROMAJI.inside) && romaji.some((name) => name.includes(query.romaji!));

const hasTypo: Scorer = ({ all, words, romaji }, query) =>
  isNearOne(query.text, all) ||
  (query.romaji !== null && isNearOne(query.romaji, romaji)) ||
  words.some((name) => isNearOne(query.text, name.split(' ')));

/** Ways to fit what is written, best first. */
export const EXACT_SCORERS: readonly Scorer[] = [
  isOwnName,
  isSurface,
  beginsName,
  beginsWord,
  isInside,
];

/** Ways to fit what may be meant, best first; whatever fits as written comes before. */
export const LOOSE_SCORERS: readonly Scorer[] = [isRomaji, beginsRomaji, isInsideRomaji, hasTypo];

function isLong({ romaji }: Query, shortest: number): boolean {
  return romaji !== null && romaji.length >= shortest;
}

function isNearOne(text: string, names: readonly string[]): boolean {
  return bearsTypo(text) && names.some((name) => bearsTypo(name) && isOneTypoAway(text, name));
}
