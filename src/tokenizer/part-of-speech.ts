type Range = readonly [first: number, last: number];

/**
 * Parts of speech by IPADIC's left context id. Its left-id.def numbers them in the order of
 * their names, so each part of speech is one range or few; the features of the words in the
 * package kuromoji 0.1.2 (tid_pos.dat) say the same, and a test compares.
 */
const SYMBOLS: Range = [4, 10];
const PARTICLES: Range = [147, 368];
const AUXILIARIES: Range = [369, 554];
const PREFIXES: Range = [557, 560];
const ADVERBS: Range = [1281, 1282];
const NOUNS: Range = [1283, 1314];

/** Nouns that lean on a word before them (名詞,接尾 and 名詞,非自立): さん, など; ため, とき. */
const SUFFIXES: Range = [1297, 1305];
const DEPENDENT_NOUNS: Range = [1310, 1313];

/** The auxiliaries that may follow a noun: らしい (形容詞・イ段); じゃ; だ, です; や; ごとし, なり. */
const COPULAS: readonly Range[] = [
  [375, 400],
  [430, 432],
  [452, 467],
  [503, 505],
  [521, 536],
];

/** 名詞,一般: the id of most names of diseases, drugs and symptoms. */
export const COMMON_NOUN = 1285;

export const isSymbol = (leftId: number) => isIn(SYMBOLS, leftId);
export const isParticle = (leftId: number) => isIn(PARTICLES, leftId);
export const isAuxiliary = (leftId: number) => isIn(AUXILIARIES, leftId);
export const isPrefix = (leftId: number) => isIn(PREFIXES, leftId);
export const isAdverb = (leftId: number) => isIn(ADVERBS, leftId);

/** A noun that can begin a phrase, as against ため or さん. */
export function isFullNoun(leftId: number): boolean {
  return isIn(NOUNS, leftId) && !isIn(SUFFIXES, leftId) && !isIn(DEPENDENT_NOUNS, leftId);
}

/** An auxiliary that follows verbs only: ます, た, まじ … */
export function isVerbEnding(leftId: number): boolean {
  return isIn(AUXILIARIES, leftId) && !COPULAS.some((range) => isIn(range, leftId));
}

function isIn([first, last]: Range, leftId: number): boolean {
  return first <= leftId && leftId <= last;
}
