import type { FrameReport } from '../../messages/protocol';

/** One entry on the page with all its frames. */
export interface MergedTerm {
  readonly entry: string;
  /** As it is written where it stands first. */
  readonly text: string;
  readonly count: number;
  readonly isMarked: boolean;
  /** In which frames it stands, in their order, and how often in each. */
  readonly frames: readonly { readonly key: string; readonly count: number }[];
}

export type TermOrder = 'page' | 'count';

/** Puts together what frames found, the top frame's first. */
export function mergeTerms(reports: readonly FrameReport[], order: TermOrder): MergedTerm[] {
  const merged = new Map<string, MergedTerm>();
  const inOrder = [...reports].sort((a, b) => Number(b.isTop) - Number(a.isTop));
  for (const { key, terms } of inOrder) {
    for (const { entry, text, count, marked } of terms) {
      const known = merged.get(entry);
      merged.set(entry, {
        entry,
        text: known?.text ?? text,
        count: (known?.count ?? 0) + count,
        isMarked: (known?.isMarked ?? false) || marked > 0,
        frames: [...(known?.frames ?? []), { key, count }],
      });
    }
  }
  const terms = [...merged.values()];
  return order === 'page' ? terms : terms.sort((a, b) => b.count - a.count);
}

/**
 * The frame that holds one of a term's places; after the last comes the first again.
 * @param place counted from 0 through all frames
 */
export function frameAt({ frames, count }: MergedTerm, place: number): string {
  let left = place % count;
  for (const frame of frames) {
    if (left < frame.count) return frame.key;
    left -= frame.count;
  }
  return frames[0]!.key;
}
