const MIDDLE_DOT = /・/g;
const LATIN_HYPHEN = /(?<=[A-Za-z0-9])-(?=[A-Za-z0-9])/g;
const TWO_WORDS = /^[A-Za-z]+ [A-Za-z]+$/;
const CODE_WITH_NUMBER = /(?<=[A-Z]{2})(?=\d)/;
/** Shorter ones mean something else without their hyphen: S-1 is a drug, S1 a nerve. */
const LONG_ENOUGH = 4;

/**
 * Other ways to write the dot between parts of a foreign name: ギラン・バレー, ギランバレー,
 * ギラン-バレー, ギラン＝バレー, ギラン バレー. After kana `normalise` folds most dashes to ー.
 */
export function middleDotVariants(surface: string): string[] {
  if (!surface.includes('・')) return [];
  return ['', '-', 'ー', '=', ' '].map((mark) => surface.replace(MIDDLE_DOT, mark));
}

/** T-cell: T cell, Tcell. DPP-4阻害薬: DPP4阻害薬. Side effect: side-effect. HER2: HER-2, HER 2. */
export function hyphenVariants(surface: string): string[] {
  if (TWO_WORDS.test(surface)) return [surface.replace(' ', '-')];
  if (surface.search(LATIN_HYPHEN) === -1) {
    return surface.search(CODE_WITH_NUMBER) === -1
      ? []
      : ['-', ' '].map((mark) => surface.replace(CODE_WITH_NUMBER, mark));
  }
  const joined = surface.replace(LATIN_HYPHEN, '');
  const spaced = surface.replace(LATIN_HYPHEN, ' ');
  return joined.length < LONG_ENOUGH ? [spaced] : [spaced, joined];
}
