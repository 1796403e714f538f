import { foldCluster, LATIN_LINE_BREAK } from './fold-cluster';
import { KANA_VARIANTS } from './kana-variants';
import { KANJI_VARIANTS } from './kanji-variants';
import { OffsetTable } from './offset-table';

/**
 * Text folded so that one way of writing is left: width, half-width kana, combining marks,
 * radicals, dashes and case. `text` and `cased` have the same length and offsets.
 */
export interface FoldedText {
  readonly source: string;
  /** Folded, in lower case. */
  readonly text: string;
  /** Folded, capitals kept. */
  readonly cased: string;
  /** For each folded code unit, where in `source` its cluster starts; null where nothing moved. */
  readonly starts: Int32Array | null;
  /** For each folded code unit, where in `source` its cluster ends; null where nothing moved. */
  readonly ends: Int32Array | null;
}

/**
 * So many marks belong to one character, and more to none: as in the Stream-Safe Text Format of
 * UAX #15, since marks are put in order by comparing each with all before it.
 */
const MOST_MARKS = 30;
/** Clusters that may fold to something else; most text has few, and the rest is copied whole. */
const SUSPECT = new RegExp(
  [
    LATIN_LINE_BREAK,
    KANA_VARIANTS,
    `[${KANJI_VARIANTS}]\\p{M}{0,${MOST_MARKS}}`,
    `[^ -~\\n\\t\\r、-々「-』ぁ-ゖァ-ヺー㐀-䶿一-鿿][\\p{M}ﾞﾟ゛゜]{0,${MOST_MARKS}}`,
    `.[\\p{M}ﾞﾟ゛゜]{1,${MOST_MARKS}}`,
  ].join('|'),
  'gsu',
);

/** Folds text for matching and keeps the way back to the source's UTF-16 offsets. */
export function normalise(source: string): FoldedText {
  const offsets = new OffsetTable();
  let cased = '';
  let next = 0;
  /** The last character of `cased`, which would be copied whole to be asked for it. */
  let last = '';
  for (const { index, 0: cluster } of source.matchAll(SUSPECT)) {
    const before = index > next ? source.charAt(index - 1) : last;
    const folded = foldCluster(cluster, before);
    if (folded === cluster) continue;
    cased += source.slice(next, index) + folded;
    if (folded !== '') last = folded.slice(-1);
    else if (index > next) last = source.charAt(index - 1);
    next = index + cluster.length;
    offsets.replace(index, next, folded.length);
  }
  cased += source.slice(next);
  return { source, cased, text: lowerKeepingLength(cased), ...offsets.tables(source.length) };
}

/** Folds one surface as `normalise` folds a page, capitals kept. */
export function foldSurface(surface: string): string {
  return normalise(surface).cased;
}

/** The same in lower case: what is compared where capitals do not matter. */
export function foldKey(text: string): string {
  return foldSurface(text).toLowerCase();
}

/** Where in the source the folded range `[start, end)` stands. */
export function toSource(
  folded: FoldedText,
  start: number,
  end: number,
): { start: number; end: number } {
  if (!folded.starts || !folded.ends) return { start, end };
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

/** İ and a few others grow in lower case; offsets matter more than they do. */
function lowerKeepingLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => {
    const one = char.toLowerCase();
    return one.length === char.length ? one : char;
  }).join('');
}
