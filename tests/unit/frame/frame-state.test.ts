import { describe, expect, test } from 'vitest';
import { FailureList } from '../../../src/frame/failure-list';
import { FrameState } from '../../../src/frame/frame-state';

const FACTS = { key: 'k', isTop: true, site: 'example.org' };
const TERM = { entry: 'cancer', text: 'がん', count: 1, marked: 1 };
const reader = (isReading: boolean, isQuiet = false) => ({
  isReading,
  isQuiet,
  isForeign: true,
  terms: () => [TERM],
});

function begun(isReading: boolean, isQuiet = false) {
  const failures = new FailureList('0.2.0');
  const state = new FrameState(FACTS, failures, 'waiting');
  state.happened('switched-on');
  state.began(reader(isReading, isQuiet));
  return { state, failures };
}

describe('what a frame reports', () => {
  test('is nothing but its phase before it reads', () => {
    expect(new FrameState(FACTS, new FailureList('0.2.0'), 'waiting').report).toEqual({
      ...FACTS,
      phase: 'waiting',
      isForeign: false,
      terms: [],
      selected: '',
      unread: 0,
      failures: [],
    });
  });

  test.each([
    ['reading', true, false],
    ['reading', true, true],
    ['read', false, false],
    ['quiet', false, true],
  ] as const)('is %s where its reader is (reads: %s, quiet: %s)', (phase, isReading, isQuiet) => {
    const { state } = begun(isReading, isQuiet);
    expect(state.report).toMatchObject({ phase, isForeign: true, terms: [TERM] });
  });

  test.each([
    ['switched-off', 'off'],
    ['failed', 'failed'],
  ] as const)('forgets the words of the page when it is %s', (event, phase) => {
    const { state } = begun(false);
    state.happened(event);
    expect(state.report).toMatchObject({ phase, terms: [], isForeign: false });
  });

  test('tells what failed, also after it was switched off', () => {
    const { state, failures } = begun(false);
    failures.add('reading', new RangeError());
    state.happened('switched-off');
    expect(state.report).toMatchObject({
      unread: 1,
      failures: [{ place: 'reading', error: 'RangeError' }],
    });
  });
});
