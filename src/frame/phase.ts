import type { Phase } from '../messages/protocol';

/** What happens to a frame. */
export type FrameEvent =
  /** Its site is on and nothing is paused, or the opposite. */
  | 'switched-on'
  | 'switched-off'
  /** There may be more to find. */
  | 'busy'
  /** All that is there was looked at. */
  | 'done'
  /** It was, and too little of it is medical. */
  | 'done-quiet'
  /** What everything else rests on threw. */
  | 'failed';

/** Where a frame goes from where it is; what a row does not name changes nothing. */
const NEXT: Readonly<Record<Phase, Readonly<Partial<Record<FrameEvent, Phase>>>>> = {
  'not-text': {},
  waiting: { 'switched-on': 'reading', 'switched-off': 'off', failed: 'failed' },
  off: { 'switched-on': 'reading', failed: 'failed' },
  reading: { 'switched-off': 'off', done: 'read', 'done-quiet': 'quiet', failed: 'failed' },
  read: { 'switched-off': 'off', busy: 'reading', 'done-quiet': 'quiet', failed: 'failed' },
  quiet: { 'switched-off': 'off', busy: 'reading', done: 'read', failed: 'failed' },
  // Switching off and on tries again.
  failed: { 'switched-off': 'off', 'switched-on': 'reading' },
};

export function nextPhase(phase: Phase, event: FrameEvent): Phase {
  return NEXT[phase][event] ?? phase;
}
