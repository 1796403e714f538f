/** What stands for foreign sounds: the v row, and small vowels, which old print sets large. */
const V_ROW: Readonly<Record<string, string>> = {
  ヴァ: 'バ',
  ヴィ: 'ビ',
  ヴェ: 'ベ',
  ヴォ: 'ボ',
  ヴ: 'ブ',
};
const SMALL_VOWELS: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
};

/** Clusters of kana that may be written in another way, half width included. */
export const KANA_VARIANTS = '(?:ヴ|[ウｳ][\\u3099゛ﾞ])[ァィェォｧｨｪｫ]?|[ァィゥェォｧｨｩｪｫ]';

/**
 * Folds katakana that are written in two ways: ヴィタミン and ビタミン, ウィルス and ウイルス. Not ッ
 * and ャ, which tell words apart.
 * @param kana one cluster after NFKC
 */
export function foldKana(kana: string): string {
  return V_ROW[kana] ?? SMALL_VOWELS[kana] ?? kana;
}
