import { describe, expect, test } from 'vitest';
import type { FrameReport } from '../../../src/messages/protocol';
import { type TabFacts, whyUnmarked } from '../../../src/popup/page/why-unmarked';

const TOP: FrameReport = {
  key: 'top',
  isTop: true,
  site: 'example.org',
  phase: 'read',
  isForeign: false,
  terms: [],
  selected: '',
  unread: 0,
  failures: [],
};
const term = (marked: number) => ({ entry: 'cancer', text: 'がん', count: 3, marked });
const SILENT = { isLoading: false, isBrowsers: false, isPdf: false, hasPermission: true };
const why = (facts: Partial<TabFacts>) =>
  whyUnmarked({ reports: [], silent: null, isPaused: false, isSiteOn: true, ...facts });

describe('a tab that does not answer', () => {
  test('is not explained before it is known that it will not', () => {
    expect(why({})).toBeNull();
    expect(why({ isPaused: true, isSiteOn: false })).toBeNull();
  });

  test.each([
    ['an ordinary page: it was there before', {}, 'opened-before'],
    ['a page of the browser', { isBrowsers: true }, 'browser-page'],
    ['a page that is on its way', { isLoading: true }, 'loading'],
    ['a page of the browser that loads', { isLoading: true, isBrowsers: true }, 'browser-page'],
    ['a PDF file', { isPdf: true }, 'not-text'],
    ['no permission', { hasPermission: false }, 'no-permission'],
    // Without permission Firefox hides the address, and every page looks like its own.
    ['no permission, and no address', { hasPermission: false, isBrowsers: true }, 'no-permission'],
  ] as const)('%s', (_what, silent, reason) => {
    expect(why({ silent: { ...SILENT, ...silent } })).toBe(reason);
  });

  test('is not said to be switched off where switching on would not help', () => {
    expect(why({ silent: { ...SILENT, isBrowsers: true }, isPaused: true })).toBe('browser-page');
  });
});

describe('a page that answers', () => {
  const page = (report: Partial<FrameReport>, facts: Partial<TabFacts> = {}) =>
    why({ reports: [{ ...TOP, ...report }], ...facts });

  test('has no reason why it has no marks where it has some', () => {
    expect(page({ terms: [term(1)] })).toBeNull();
    expect(page({ phase: 'reading', terms: [term(1)] })).toBeNull();
  });

  test.each([
    ['about:blank has no site', { site: null }, 'browser-page'],
    ['a picture', { phase: 'not-text' }, 'not-text'],
    ['nothing found yet', { phase: 'reading' }, 'reading'],
    ['no window to read in yet', { phase: 'waiting' }, 'reading'],
    ['nothing found', {}, 'no-words'],
    ['nothing found in another language', { isForeign: true }, 'foreign'],
    ['too few words', { phase: 'quiet', terms: [term(0)] }, 'quiet'],
    ['few words, none of them known', { phase: 'quiet' }, 'no-words'],
    ['only words that are not wanted', { terms: [term(0)] }, 'unwanted'],
    ['words not yet marked', { phase: 'reading', terms: [term(0)] }, 'reading'],
    ['reading could not begin', { phase: 'failed' }, 'failed'],
  ] as const)('%s', (_what, report, reason) => {
    expect(page(report)).toBe(reason);
  });

  test('says which switch is off', () => {
    expect(page({ phase: 'off' }, { isSiteOn: false })).toBe('site-off');
    expect(page({ phase: 'off' }, { isPaused: true })).toBe('paused');
    // Turning the site on would not help while all is paused.
    expect(page({ phase: 'off' }, { isPaused: true, isSiteOn: false })).toBe('paused');
  });

  test('a picture is not said to be switched off', () => {
    expect(page({ phase: 'not-text' }, { isSiteOn: false })).toBe('not-text');
  });
});

describe('a page with frames', () => {
  const frame: FrameReport = { ...TOP, key: 'frame', isTop: false };

  test('marks in a frame alone count', () => {
    expect(why({ reports: [TOP, { ...frame, terms: [term(1)] }] })).toBeNull();
  });

  test('a frame that failed is told of where no other frame has marks', () => {
    const broken: FrameReport = { ...frame, phase: 'failed' };
    expect(why({ reports: [{ ...TOP, terms: [term(1)] }, broken] })).toBeNull();
    expect(why({ reports: [TOP, broken] })).toBe('failed');
  });

  test('a frame too small to be read does not make the page seem unread', () => {
    expect(why({ reports: [TOP, { ...frame, phase: 'waiting' }] })).toBe('no-words');
  });

  test('a quiet frame without words does not make a page quiet', () => {
    const frames = [
      { ...TOP, terms: [term(0)] },
      { ...frame, phase: 'quiet' as const },
    ];
    expect(why({ reports: frames })).toBe('unwanted');
  });
});
