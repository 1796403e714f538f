import { foldSurface } from '../normalise';
import { JAPANESE } from '../script';

/** Greek letters in medical words, with their names in katakana and English. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  α: ['アルファ', 'alpha'],
  β: ['ベータ', 'beta'],
  γ: ['ガンマ', 'gamma'],
  δ: ['デルタ', 'delta'],
  ε: ['イプシロン', 'epsilon'],
  κ: ['カッパ', 'kappa'],
  λ: ['ラムダ', 'lambda'],
  μ: ['ミュー', 'mu'],
  ω: ['オメガ', 'omega'],
};
const LETTER = /([- ]?)([αβγδεκλμω])([- ]?)/g;
const HAS_JAPANESE = new RegExp(JAPANESE);

/**
 * Other ways to write a surface with Greek letters: with or without a hyphen, or by name.
 * γグロブリン: γ-グロブリン, ガンマグロブリン, ガンマ・グロブリン; TNFα: TNF-α, TNF-alpha.
 */
export function greekVariants(surface: string): string[] {
  if (!LETTER.test(surface)) return [];
  LETTER.lastIndex = 0;
  const spell = (name: (letter: string) => string, mark: string) =>
    surface.replace(LETTER, (whole, _before, letter: string, _after, at: number) => {
      const isFirst = at === 0;
      const isLast = at + whole.length === surface.length;
      return `${isFirst ? '' : mark}${name(letter)}${isLast ? '' : mark}`;
    });
  const letter = (char: string) => char;
  const katakana = (char: string) => foldSurface(NAMES[char]?.[0] ?? char);
  const english = (char: string) => NAMES[char]?.[1] ?? char;
  const forms = [spell(letter, ''), spell(letter, '-'), spell(letter, ' ')];
  forms.push(spell(katakana, ''), spell(katakana, '-'), spell(katakana, '・'));
  if (!HAS_JAPANESE.test(surface)) forms.push(spell(english, '-'), spell(english, ' '));
  return forms;
}
