import { foldRomaji } from './fold-romaji';

/** Each row of kana, after its consonant, for the vowels a i u e o; a dot where there is none. */
const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  y: 'や.ゆ.よ',
  r: 'らりるれろ',
  w: 'わゐ.ゑを',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  v: '..ゔ..',
};
const VOWELS = 'aiueo';
const SYLLABLES = new Map(
  Object.entries(ROWS).flatMap(([consonant, row]) =>
    [...row].map((kana, i) => [kana, `${consonant}${VOWELS[i]}`] as const),
  ),
);
const SMALL: Readonly<Record<string, string>> = {
  ...{ ゃ: 'ya', ゅ: 'yu', ょ: 'yo' },
  ...{ ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' },
};
const KANA = /^[ぁ-ゔー]+$/;

/**
 * The ways in which a reader may write kana in Latin letters, folded as `foldRomaji` does. A
 * small っ is a double consonant, or つ for who takes each kanji by itself (ketsusen).
 * @param kana folded (`fold`)
 * @returns empty where there is more than kana
 */
export function romanise(kana: string): string[] {
  if (!KANA.test(kana)) return [];
  const ways = new Set([kana, kana.replaceAll('っ', 'つ')].map((way) => foldRomaji(spell(way))));
  return [...ways].filter((way) => way !== null);
}

function spell(kana: string): string {
  let spelt = '';
  let isDoubled = false;
  for (const character of kana) {
    if (character === 'っ') isDoubled = true;
    const small = SMALL[character];
    const sound = character === 'ん' ? "n'" : (SYLLABLES.get(character) ?? '');
    if (small) spelt = joinSmall(spelt, small);
    else spelt += isDoubled && sound ? `${sound[0]}${sound}` : sound;
    if (sound) isDoubled = false;
  }
  return spelt;
}

/** きゃ is kya; ふぁ is fa, うぃ wi, てぃ ti; しぇ is sye. */
function joinSmall(spelt: string, small: string): string {
  const consonant = spelt.slice(0, -1);
  if (small.startsWith('y')) return consonant + small;
  if (spelt.endsWith('i') && small === 'e') return `${consonant}ye`;
  if (/(?:^|[aiueo'])u$/.test(spelt)) return `${consonant}w${small}`;
  return consonant + small;
}
