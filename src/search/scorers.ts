import { type Names, spaceWords } from './names';

/** Does a folded query fit these names in one particular way? */
export type Scorer = (names: Names, query: string) => boolean;

const isOwnName: Scorer = ({ own }, query) => own.includes(query);

const isSurface: Scorer = ({ surfaces }, query) => surfaces.includes(query);

const beginsName: Scorer = ({ all }, query) => all.some((name) => name.startsWith(query));

const beginsWord: Scorer = ({ words }, query) => {
  const spaced = spaceWords(query);
  return spaced !== ' ' && words.some((name) => name.includes(spaced));
};

const isInside: Scorer = ({ all }, query) => all.some((name) => name.includes(query));

/** Ways to fit, best first. Romaji and near misses will be further ones. */
export const SCORERS: readonly Scorer[] = [isOwnName, isSurface, beginsName, beginsWord, isInside];
