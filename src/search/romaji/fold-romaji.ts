const ACCENTS = /[\u0300-\u036f]/g;
const ROMAJI = /^[' -]*[a-z][a-z' -]*$/;

/**
 * One spelling for what Hepburn, Kunrei and keyboards write differently, in this order. Sounds
 * that one of them writes alike are one here (ぢ and じ, でぃ and ぢ), and vowels are short. The
 * end of what is being typed is cut to what all endings share.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[' -]/g, ''],
  // ん before p, b and m is m in old Hepburn; keyboards want it twice.
  [/m(?=[bmp])/g, 'n'],
  [/nn+/g, 'n'],
  [/[ct]ch/g, 'tch'],
  [/sh(?=i|$)/g, 's'],
  [/sh/g, 'sy'],
  [/ch(?=i|$)/g, 't'],
  [/ch/g, 'ty'],
  [/c(?=y|$)/g, 't'],
  [/ts/g, 't'],
  [/jy?(?=i|$)/g, 'z'],
  [/jy?/g, 'zy'],
  [/dz/g, 'z'],
  [/d(?=[iu])/g, 'z'],
  [/dy/g, 'zy'],
  [/([td])h(?=[iu])/g, '$1'],
  [/d(?=i)/g, 'z'],
  [/f/g, 'h'],
  [/v/g, 'b'],
  [/wo/g, 'o'],
  [/ou/g, 'o'],
  [/([aiueo])\1+/g, '$1'],
];

/**
 * Makes equal what one reading may be in Latin letters: kesshō, kesshou, kessyou and kessho.
 * @param text folded (`fold`)
 * @returns null for what cannot be romaji
 */
export function foldRomaji(text: string): string | null {
  const plain = text.normalize('NFD').replace(ACCENTS, '').replaceAll('’', "'");
  if (!ROMAJI.test(plain)) return null;
  return SPELLINGS.reduce((spelt, [from, to]) => spelt.replace(from, to), plain);
}
