import { useEffect, useRef } from 'preact/hooks';
import type { FrameReport } from '../messages/protocol';
import type { LookupState } from './use-lookup';

/**
 * Looks up what the reader has selected in the page, once, when the popup opens; whoever begins to
 * type is left alone, and so is whoever selected something that has no answer.
 */
export function useSelection(reports: readonly FrameReport[], look: LookupState): void {
  const step = useRef<'waiting' | 'asked' | 'done'>('waiting');
  const selected = reports.find((report) => report.selected !== '')?.selected ?? '';
  const { query, isEmpty, type } = look;
  useEffect(() => {
    if (step.current === 'waiting' && query !== '') step.current = 'done';
    if (step.current === 'waiting' && selected !== '') {
      step.current = 'asked';
      type(selected);
    } else if (step.current === 'asked' && query === selected && isEmpty) {
      step.current = 'done';
      type('');
    } else if (step.current === 'asked' && query !== selected) step.current = 'done';
  });
}
