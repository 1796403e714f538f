import { plainText } from './plain-text';
import type { Row } from './read-table';
import { soundsAlike } from './sounds-alike';
import { readSubstance } from './substances';

/** What a hint says beyond the substance. */
const SALT =
  / \(.*\)$| (?:sodium|calcium|bromide|chloride|phosphate|metilsulfate|medoxomil|pivoxil|etexilate|beta)$/;

/**
 * The English names of substances, out of a list of hints: those that are written in katakana as
 * they sound. A hint that serves two unrelated substances is dropped.
 * @param rows with the columns `ja_generic_full` and `inn_en_hint`
 */
export function englishNames(rows: readonly Row[]): Map<string, string> {
  const hints = rows.flatMap(({ ja_generic_full: ja = '', inn_en_hint: hint = '' }) => {
    const en = hint.replace(SALT, '');
    const { name, parts } = readSubstance(plainText(ja));
    return en !== '' && parts.length === 1 && soundsAlike(name, en) ? [{ name, en }] : [];
  });
  const isShared = ({ name, en }: (typeof hints)[number]) =>
    hints.some((other) => other.en === en && other.name !== name);
  return new Map(hints.filter((hint) => !isShared(hint)).map(({ name, en }) => [name, en]));
}
