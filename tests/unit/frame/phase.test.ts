import { describe, expect, test } from 'vitest';
import { type FrameEvent, nextPhase } from '../../../src/frame/phase';
import type { Phase } from '../../../src/messages/protocol';

const EVENTS: readonly FrameEvent[] = [
  'switched-on',
  'switched-off',
  'busy',
  'done',
  'done-quiet',
  'failed',
];
/** Where each event leads, in the order above. */
const TABLE: Record<Phase, readonly Phase[]> = {
  'not-text': ['not-text', 'not-text', 'not-text', 'not-text', 'not-text', 'not-text'],
  waiting: ['reading', 'off', 'waiting', 'waiting', 'waiting', 'failed'],
  off: ['reading', 'off', 'off', 'off', 'off', 'failed'],
  reading: ['reading', 'off', 'reading', 'read', 'quiet', 'failed'],
  read: ['read', 'off', 'reading', 'read', 'quiet', 'failed'],
  quiet: ['quiet', 'off', 'reading', 'read', 'quiet', 'failed'],
  failed: ['reading', 'off', 'failed', 'failed', 'failed', 'failed'],
};

describe.each(Object.keys(TABLE) as Phase[])('a frame that is %s', (phase) => {
  test.each(EVENTS.map((event, i) => [event, TABLE[phase][i]]))('%s makes it %s', (event, next) => {
    expect(nextPhase(phase, event as FrameEvent)).toBe(next);
  });
});
