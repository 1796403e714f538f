import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storage } from './storage';

vi.mock('wxt/browser', async () => ({ browser: await import('./storage') }));

const { hidden, MOST_HIDDEN } = await import('../../../src/settings/settings');
const { hideWord, restoreWord } = await import('../../../src/settings/hidden-words');

const onSite = { entry: 'dictionary:fever', site: 'example.org' };
const everywhere = { entry: 'dictionary:fever', site: null };

beforeEach(() => {
  for (const key of Object.keys(storage.stored)) delete storage.stored[key];
});

describe('hidden words', () => {
  test('the same word twice stands twice', async () => {
    for (const word of [onSite, everywhere, onSite]) await hideWord(hidden, word);
    expect(await hidden.read()).toEqual([everywhere, onSite]);
  });

  test('restoring a word on one site restores it everywhere', async () => {
    for (const word of [onSite, everywhere]) await hideWord(hidden, word);
    await restoreWord(hidden, onSite);
    expect(await hidden.read()).toEqual([everywhere]);
  });

  test('one word too many makes the whole list unreadable', async () => {
    for (let i = 0; i <= MOST_HIDDEN; i++)
      await hideWord(hidden, {
        entry: `dictionary:e-${i}`,
        site: null,
      });
    const words = await hidden.read();
    expect(words).toHaveLength(MOST_HIDDEN);
    expect(words[0]?.entry).toBe('dictionary:e-1');
    expect(words.at(-1)?.entry).toBe(`dictionary:e-${MOST_HIDDEN}`);
  });

  test('a word that was hidden by its bare id comes back, or cannot be restored', async () => {
    storage.stored.hidden = [{ entry: 'fever', site: null }];
    expect(await hidden.read()).toEqual([everywhere]);
    await hideWord(hidden, onSite);
    await restoreWord(hidden, everywhere);
    expect(storage.stored.hidden).toEqual([onSite]);
  });

  test.each([
    ['no list', { entry: 'fever', site: null }],
    ['a word without site', [{ entry: 'fever' }]],
    ['an entry that is no id', [{ entry: '../fever', site: null }]],
  ])('%s in the storage breaks the page, or is lost', async (_, broken) => {
    storage.stored.hidden = broken;
    expect(await hidden.read()).toEqual([]);
    expect(storage.stored['hidden.unreadable']).toEqual(broken);
  });
});
