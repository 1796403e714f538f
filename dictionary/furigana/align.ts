import { KANJI_RUN } from '../../src/glossary/furigana';
import { fold } from '../../src/search/fold';

const KANA_RUN = /^[ぁ-ゖァ-ヺー]+$/;

/**
 * Lays a word's reading over its kanji, so that okurigana stays outside: 傷つける as きずつける
 * gives きず.
 * @param reading hiragana
 * @returns one reading for each run of kanji; null where the kana of the word are not in it
 */
export function alignReading(word: string, reading: string): string[] | null {
  const runs = [...word.matchAll(/[\p{Script=Han}ヶヵ]+|[^\p{Script=Han}ヶヵ]+/gu)].map(
    ([run]) => run,
  );
  const isKana = (run: string) => KANA_RUN.test(run);
  const isKanji = (run: string) => run.search(KANJI_RUN) === 0;
  if (!runs.every((run) => isKanji(run) || isKana(run))) return null;
  const pattern = runs.map((run) => (isKanji(run) ? '(.+?)' : fold(run))).join('');
  return new RegExp(`^${pattern}$`).exec(reading)?.slice(1) ?? null;
}
