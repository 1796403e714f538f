import { foldKana } from './kana-variants';
import { standardKanji } from './kanji-variants';
import { ideographOf } from './radicals';

/** Dashes that typists use for the long vowel mark, and for the hyphen. ASCII `-` is the hyphen. */
const DASH = /^[‐‑‒–—―−─－]$/;
/** Where a line of Latin letters is wrapped, with or without a hyphen, or set with wide gaps. */
export const LATIN_LINE_BREAK = '(?<=[A-Za-z])(?:-?[ \\t]*[\\n\\r]+[ \\t]*|[ \\t]{2,})(?=[A-Za-z])';
const KANA = /[ぁ-ゖァ-ヺー]/;
/** Quotation marks that stand for the apostrophe: Crohn’s. */
const APOSTROPHE = /^[’‘ʼ＇′]$/;
const INVISIBLE = /^\p{Cf}+$/u;
const VARIATION_SELECTOR = /[︀-️\u{E0100}-\u{E01EF}]/gu;
/** What NFKC may touch. Not signs: ™ would become TM and glue itself to the word before. */
const FOLDABLE = /^[\p{L}\p{N}\p{M}\p{Zs}⼀-⿟＀-￯]/u;

/**
 * Folds one cluster (a character with its combining marks) to the form that is looked for.
 * @param cluster one base character and the marks on it
 * @param before the folded character before it, decides whether a dash is a long vowel mark
 * @returns the folded characters, capitals kept; empty for what no reader sees
 */
export function foldCluster(cluster: string, before: string): string {
  if (INVISIBLE.test(cluster)) return '';
  if (/^-?\s+$/.test(cluster)) return cluster.startsWith('-') ? '' : ' ';
  if (DASH.test(cluster)) return KANA.test(before) ? 'ー' : '-';
  if (APOSTROPHE.test(cluster)) return "'";
  const ideograph = ideographOf(cluster);
  if (ideograph) return ideograph;
  if (!FOLDABLE.test(cluster)) return cluster;
  // A mark that is left stands for itself; NFKC would put a space before it.
  const folded = voiced(cluster.replace(VARIATION_SELECTOR, '')).replace(/[^゛゜]+/g, (rest) =>
    rest.normalize('NFKC'),
  );
  return standardKanji(folded) ?? foldKana(folded);
}

/** Joins kana with the marks that stand beside it (フ゛) as with those that stand on it. */
function voiced(cluster: string): string {
  return cluster.replace(/(.)([゛゜])/u, (both, kana: string, mark: string) => {
    const one = `${kana}${mark === '゛' ? '\u3099' : '\u309A'}`.normalize('NFKC');
    return one.length === 1 ? one : both;
  });
}
