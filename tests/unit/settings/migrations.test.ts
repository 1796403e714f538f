import { beforeEach, describe, expect, test, vi } from 'vitest';
import { resetStorage, storage } from './storage';

vi.mock('wxt/browser', async () => ({ browser: await import('./storage') }));

const { migrateStored, migration, VERSION } = await import('../../../src/settings/migrations');

beforeEach(resetStorage);

describe('what 0.1.0 stored', () => {
  test('is brought into the newest form, and what was no list of it stays', async () => {
    const kept = { language: 'en', paused: true, 'site.example.org': false, words: 7 };
    Object.assign(storage.stored, kept, {
      'site.example.net': true,
      hidden: [{ entry: 'fever', site: null }],
    });
    await migrateStored();
    expect(storage.stored).toEqual({ ...kept, version: VERSION, 'hidden:*:fever': 0 });
  });

  test('is the same after two that began at once', async () => {
    storage.stored.hidden = [{ entry: 'fever', site: null }, 'broken'];
    await Promise.all([migrateStored(), migrateStored()]);
    await migrateStored();
    expect(storage.stored).toEqual({
      version: VERSION,
      'hidden:*:fever': 0,
      'hidden.unreadable': ['broken'],
    });
  });

  test('leaves what was kept aside before', async () => {
    storage.stored['hidden.unreadable'] = { first: true };
    storage.stored.hidden = 'second';
    await migrateStored();
    expect(storage.stored).toEqual({
      version: VERSION,
      'hidden.unreadable': { first: true },
      'hidden.unreadable.2': 'second',
    });
  });
});

test('what a newer extension stored is left alone', () => {
  expect(migration({ version: VERSION + 1, hidden: ['of a newer form'] })).toBeNull();
  expect(migration({ version: VERSION, 'site.example.org': true })).toBeNull();
});

test.each([undefined, 'one', -1, 0.5, null])('version %j counts as no version', (version) => {
  expect(migration({ version, 'site.example.org': true })).toEqual({
    set: { version: VERSION },
    remove: ['site.example.org'],
  });
});
