import type { IsBlocked } from './boundaries';
import { judgeByScript } from './judge';
import type { FoldedText } from './normalise';
import { endsBeforeValue } from './number-end';
import { pluralEnd } from './plural';
import type { SurfaceIndex } from './surface-index';
import type { Candidate, Surface } from './types';

/**
 * Every place where a surface stands and may be a word: by start, longest first, overlaps kept,
 * since a rejected answer makes room for a shorter or later one.
 */
export function findCandidates(
  folded: FoldedText,
  index: SurfaceIndex,
  isBlocked: IsBlocked,
): Candidate[] {
  const found: Candidate[] = [];
  const { text } = folded;
  for (let start = 0; start < text.length; start++) {
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
