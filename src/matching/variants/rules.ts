import { longVowelVariants, possessiveVariants } from './endings';
import { gapVariants } from './gaps';
import { greekVariants } from './greek';
import { hyphenVariants, middleDotVariants } from './hyphens';

/** One rule of spelling. */
interface VariantRule {
  readonly name: string;
  /** Other ways to write a folded surface, capitals kept; it may be among them itself. */
  readonly derive: (surface: string) => readonly string[];
}

/**
 * The rules that derive further ways of writing from a surface, so that no entry lists them and
 * the compiler refuses them. What one character alone decides (width, radicals, kanji and kana
 * variants, dashes, subscripts, case) is folded by `normalise` on both sides instead; English
 * plurals are `pluralEnd`'s, spaces and line breaks inside a Japanese word `findTornCandidates`',
 * and numbers that run on `endsBeforeValue`'s.
 */
export const VARIANT_RULES: readonly VariantRule[] = [
  { name: 'middle dot', derive: middleDotVariants },
  { name: 'Greek letter', derive: greekVariants },
  { name: 'Latin hyphen', derive: hyphenVariants },
  { name: 'seam of Latin and Japanese', derive: gapVariants },
  { name: 'possessive', derive: possessiveVariants },
  { name: 'last long vowel', derive: longVowelVariants },
];

/** The surface itself, first, and every variant that the rules derive from it, one after another. */
export function surfaceVariants(surface: string): string[] {
  const forms = new Set([surface]);
  for (const { derive } of VARIANT_RULES) {
    for (const form of [...forms]) for (const variant of derive(form)) forms.add(variant);
  }
  return [...forms];
}
