import type { IsBlocked } from './boundaries';
import { judgeByScript } from './judge';
import type { SurfacesByUnit } from './lexicon';
import type { FoldedText } from './normalise';
import { endsBeforeValue } from './number-end';
import { pluralEnd } from './plural';
import type { Candidate, Surface } from './types';

/**
 * Every place where a surface stands and may be a word: by start, longest first, overlaps kept,
 * since a rejected answer makes room for a shorter or later one.
 */
export function findCandidates(
  folded: FoldedText,
  index: SurfacesByUnit,
  isBlocked: IsBlocked,
): Candidate[] {
  const found: Candidate[] = [];
  const { text } = folded;
  for (let start = 0; start < text.length; start++) {
    if (isInsideRun(text, start)) continue;
    const surfaces = index.get(text.charCodeAt(start));
    if (!surfaces) continue;
    for (const surface of surfaces) {
      if (!text.startsWith(surface.key, start)) continue;
      const candidate = judge(folded, start, surface, isBlocked);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** Inside a run of Latin letters and digits no word begins: most of English need not be looked up. */
function isInsideRun(text: string, at: number): boolean {
  return isAlphanumeric(text.charCodeAt(at)) && isAlphanumeric(text.charCodeAt(at - 1));
}

/** Of lower-case ASCII; the judge knows them all. */
function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function judge(
  folded: FoldedText,
  start: number,
  surface: Surface,
  isBlocked: IsBlocked,
): Candidate | null {
  if (surface.cased && !folded.cased.startsWith(surface.cased, start)) return null;
  const end = pluralEnd(folded.text, start + surface.key.length);
  const verdict = judgeByScript(folded, start, end, endsBeforeValue(folded.text, end, surface));
  if (verdict === 'reject' || isBlocked(folded.text, start, end)) return null;
  return { start, end, surface, verdict };
}
