import { foldKey } from '../matching/normalise';

const KATAKANA = /[ァ-ヶヽヾ]/g;
const KATAKANA_TO_HIRAGANA = -0x60;

/**
 * Makes equal what a reader may type in several ways: all that is one on a page (width, old kanji,
 * ヴ and ブ, dashes), and also case, katakana or hiragana, and the middle dot between words, which
 * writers set or leave out.
 */
export function fold(text: string): string {
  return toHiragana(foldKey(text)).replaceAll('・', '').replace(/\s+/g, ' ').trim();
}

/** Katakana as hiragana, each for itself: ヴ stays ゔ, and ふぇ is not ふえ as in `fold`. */
export function toHiragana(text: string): string {
  return text
    .normalize('NFKC')
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + KATAKANA_TO_HIRAGANA));
}
