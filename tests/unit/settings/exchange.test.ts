import { beforeEach, describe, expect, test, vi } from 'vitest';
import { resetStorage } from './storage';

vi.mock('wxt/browser', async () => ({ browser: await import('./storage') }));

const { exportSettings, importSettings } = await import('../../../src/settings/exchange');

const STORED = {
  version: 1,
  language: 'en',
  words: 'all',
  'site.example.org': false,
  'site.__proto__': false,
  'hidden:*:fever': 0,
  'hidden:example.org:cough': 1,
};
const fileWith = (items: object, version: unknown = 1) =>
  JSON.stringify({ format: 'yogo-loupe-settings', version, items });

beforeEach(resetStorage);

describe('settings as a file', () => {
  test('are the same after they were taken in elsewhere', () => {
    const change = importSettings(exportSettings(STORED), {});
    expect(change).toEqual({ set: STORED, remove: [] });
  });

  test('leave out what is no setting and what cannot be read', () => {
    const text = exportSettings({
      ...STORED,
      paused: 'perhaps',
      'language.unreadable': 42,
      'site.example.net.unreadable.2': false,
      other: true,
    });
    expect(JSON.parse(text)).toEqual(JSON.parse(exportSettings(STORED)));
  });

  test('take along the hidden words of a storage that was not migrated', () => {
    const text = exportSettings({ hidden: [{ entry: 'fever', site: null }] });
    expect(JSON.parse(text)).toEqual({
      format: 'yogo-loupe-settings',
      version: 1,
      items: { 'hidden:*:fever': 0 },
    });
  });

  test('take the place of what was chosen before, and leave what was kept aside', () => {
    const before = { paused: true, hidden: [], 'site.a.org': false, 'words.unreadable': 7 };
    expect(importSettings(fileWith({ language: 'ja' }), before)).toEqual({
      set: { language: 'ja', version: 1 },
      remove: ['paused', 'hidden', 'site.a.org'],
    });
  });

  test('leave no item for what is the default', () => {
    const items = { paused: false, words: 'usual', 'site.example.org': true, language: 'ja' };
    expect(importSettings(fileWith(items), {})).toEqual({
      set: { language: 'ja', version: 1 },
      remove: [],
    });
  });

  test('of 0.1.0 are understood', () => {
    const items = { hidden: [{ entry: 'fever', site: 'example.org' }], paused: true };
    expect(importSettings(fileWith(items, 0), {})).toEqual({
      set: { 'hidden:example.org:fever': 0, paused: true, version: 1 },
      remove: [],
    });
  });
});

describe('a broken file is refused, with what is wrong:', () => {
  const many = Array.from({ length: 501 }, (_, i) => [`hidden:*:e-${i}`, i]);
  test.each([
    ['no JSON', '{"format":', { why: 'not-json' }],
    ['nothing', '', { why: 'not-json' }],
    ['null', 'null', { why: 'not-settings' }],
    ['another file', '{"items":{}}', { why: 'not-settings' }],
    ['no version', fileWith({}, 'one'), { why: 'not-settings' }],
    ['items in a list', fileWith([true]), { why: 'unknown-item', key: '0' }],
    ['a newer version', fileWith({}, 2), { why: 'newer' }],
    ['an unknown item', fileWith({ colour: 'red' }), { why: 'unknown-item', key: 'colour' }],
    ['a broken item', fileWith({ words: 'none' }), { why: 'unreadable-item', key: 'words' }],
    [
      'a broken site',
      fileWith({ language: 'ja', 'site.example.org': 'off' }),
      { why: 'unreadable-item', key: 'site.example.org' },
    ],
    [
      'a broken word of 0.1.0',
      fileWith({ hidden: [{ entry: 'fever' }] }, 0),
      { why: 'unreadable-item', key: 'hidden.unreadable' },
    ],
    ['too many words', fileWith(Object.fromEntries(many)), { why: 'too-many-hidden' }],
  ])('%s', (_, text, fault) => {
    expect(importSettings(text, STORED)).toEqual(fault);
  });
});
