import { type CompoundReader, openParts } from '../../src/compounds/compound-reader';
import { indexParts } from '../../src/compounds/part-index';
import type { PartsFile } from '../../src/compounds/parts-file';
import { type PiecesAt, piecesIn } from '../../src/compounds/pieces';
import { kindOfHead } from '../../src/compounds/roles';
import type { SurfacesByUnit } from '../../src/matching/lexicon';
import { type FoldedText, normalise } from '../../src/matching/normalise';
import { percent } from './table';
import { uncutIn } from './uncut';

const SHOWN = 80;

/** How many of these names consist of parts and entries, and what is missing most often. */
export function reportParts(
  names: readonly string[],
  file: PartsFile,
  surfaces: SurfacesByUnit,
): string[] {
  const reader = openParts(file, surfaces);
  const index = indexParts(file.parts);
  const missing = new Map<string, number>();
  let whole = 0;
  let headed = 0;
  for (const folded of names.map(normalise)) {
    const isWhole = isName(folded, surfaces) || reader.split(folded) !== null;
    if (isWhole) whole++;
    if (isName(folded, surfaces) || hasHead(folded, reader, piecesIn(folded, index, surfaces)))
      headed++;
    if (isWhole) continue;
    for (const stretch of uncutIn(folded.text, piecesIn(folded, index, surfaces))) {
      missing.set(stretch, (missing.get(stretch) ?? 0) + 1);
    }
  }
  const most = [...missing].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  return [
    `parts: ${file.parts.length}, of words in Latin letters ${file.parts.filter(isLatin).length}`,
    `names cut whole: ${whole} of ${names.length} (${percent(whole, names.length)})`,
    `names with a head: ${headed} of ${names.length} (${percent(headed, names.length)})`,
    `left over most often: ${most.map(([text, count]) => `${text} ${count}`).join(', ') || 'nothing'}`,
  ];
}

function isLatin({ texts }: PartsFile['parts'][number]): boolean {
  return /^[a-z]/.test(texts[0] ?? '');
}

function isName({ text }: FoldedText, surfaces: SurfacesByUnit): boolean {
  return surfaces.get(text.charCodeAt(0))?.some(({ key }) => key === text) ?? false;
}

/** Does it end in something that a word can be? */
function hasHead(folded: FoldedText, reader: CompoundReader, piecesAt: PiecesAt): boolean {
  const head = reader.split(folded)?.findLast(({ role }) => role !== 'number');
  if (head) return kindOfHead(head.role) !== null;
  for (let at = 0; at < folded.text.length; at++) {
    const last = piecesAt(at).find(({ end }) => end === folded.text.length);
    if (last && kindOfHead(last.role)) return true;
  }
  return false;
}
