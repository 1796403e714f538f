import { useEffect, useRef } from 'preact/hooks';
import type { FrameReport } from '../messages/protocol';
import type { LookupState } from './use-lookup';

/**
 * Looks up what the reader has selected in the page, once, when the popup opens; whoever begins to
 * type is left alone, and so is whoever selected something that has no answer.
 */
export function useSelection(reports: readonly FrameReport[], look: LookupState): void {
  const step = useRef<'waiting' | 'asked' | 'done'>('waiting');
  // A frame inside the page may be anybody's.
  const selected = reports.find(({ isTop }) => isTop)?.selected ?? '';
  const { query, trail, isEmpty, type } = look;
  useEffect(() => {
    if (step.current === 'waiting' && (query !== '' || trail.length > 0)) step.current = 'done';
    if (step.current === 'waiting' && selected !== '') {
      step.current = 'asked';
      type(selected);
    } else if (step.current === 'asked' && query === selected && isEmpty) {
      step.current = 'done';
      type('');
    } else if (step.current === 'asked' && query !== selected) step.current = 'done';
  });
}
