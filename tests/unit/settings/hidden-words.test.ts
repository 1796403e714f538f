import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HiddenWord } from '../../../src/settings/settings';
import { extension, resetStorage, storage } from './storage';

vi.mock('wxt/browser', async () => ({ browser: await import('./storage') }));

const { MOST_HIDDEN } = await import('../../../src/settings/hidden-key');
const { hidden, hideWord, restoreWord } = await import('../../../src/settings/hidden-words');

const onSite = { entry: 'dictionary:fever', site: 'example.org' };
const everywhere = { entry: 'dictionary:fever', site: null };
const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ entry: `dictionary:e-${i}`, site: null }));
/** As 0.1.0 stored it: the dictionary was all there was. */
const bare = ({ entry, site }: HiddenWord) => ({ entry: entry.replace('dictionary:', ''), site });

beforeEach(resetStorage);

describe('hidden words', () => {
  test('the same word twice stands once', async () => {
    for (const word of [onSite, everywhere, onSite]) await hideWord(word);
    expect(await hidden.read()).toEqual([everywhere, onSite]);
  });

  test('restoring a word on one site leaves it hidden elsewhere', async () => {
    for (const word of [onSite, everywhere]) await hideWord(word);
    await restoreWord(onSite);
    expect(await hidden.read()).toEqual([everywhere]);
  });

  test('of two words hidden at once in two tabs, both stay hidden', async () => {
    const other = { entry: 'dictionary:cough', site: 'example.org' };
    await Promise.all([hideWord(onSite), hideWord(other)]);
    expect(await hidden.read()).toHaveLength(2);
    await Promise.all([restoreWord(onSite), hideWord(everywhere)]);
    expect(await hidden.read()).toEqual([other, everywhere]);
  });

  test('one word too many costs the oldest alone', async () => {
    for (const word of numbered(MOST_HIDDEN + 1)) await hideWord(word);
    const words = await hidden.read();
    expect(words).toHaveLength(MOST_HIDDEN);
    expect(words[0]?.entry).toBe('dictionary:e-1');
    expect(words.at(-1)?.entry).toBe(`dictionary:e-${MOST_HIDDEN}`);
  });

  test('a word of another glossary is not the dictionary’s of the same name', async () => {
    const own = { entry: 'own:fever', site: '[2001:db8::1]' };
    await hideWord(own);
    expect(await hidden.read()).toEqual([own]);
    expect(storage.stored).toHaveProperty(['hidden:[2001:db8::1]:own/fever']);
    await hideWord({ ...own, entry: 'dictionary:fever' });
    await restoreWord(own);
    expect(await hidden.read()).toEqual([{ ...own, entry: 'dictionary:fever' }]);
  });

  test('a site with colons in its name is the same site again', async () => {
    const word = { entry: 'dictionary:fever', site: '[2001:db8::1]' };
    await hideWord(word);
    expect(await hidden.read()).toEqual([word]);
  });

  test('an item that is damaged, or of somebody else, costs no other word', async () => {
    await hideWord(everywhere);
    storage.stored['hidden:*:cough'] = { order: 'garbage' };
    storage.stored['hidden:'] = 3;
    storage.stored['hidden:*:../fever'] = 3;
    expect(await hidden.read()).toEqual([{ entry: 'dictionary:cough', site: null }, everywhere]);
  });

  test('changes are told, and other settings are not taken for them', async () => {
    const heard: (readonly object[])[] = [];
    const life = new AbortController();
    hidden.watch((words) => heard.push(words), life.signal);
    await hideWord(onSite);
    await expect.poll(() => heard).toEqual([[onSite]]);
    await storage.local.set({ 'site.example.org': false });
    await restoreWord(onSite);
    await expect.poll(() => heard).toEqual([[onSite], []]);
    life.abort();
    await hideWord(onSite);
    expect(heard).toHaveLength(2);
  });

  test('a private window stores no name of a site', async () => {
    extension.inIncognitoContext = true;
    await hideWord(onSite);
    await hideWord(everywhere);
    expect(await hidden.read()).toEqual([everywhere]);
    expect(JSON.stringify(storage.stored)).not.toContain('example');
  });
});

describe('hidden words as 0.1.0 stored them', () => {
  test('stay hidden, before anything was written and after', async () => {
    storage.stored.hidden = [onSite, everywhere].map(bare);
    expect(await hidden.read()).toEqual([onSite, everywhere]);
    await hideWord({ entry: 'dictionary:cough', site: null });
    expect(await hidden.read()).toEqual([
      onSite,
      everywhere,
      { entry: 'dictionary:cough', site: null },
    ]);
    expect(storage.stored).toEqual({
      version: 1,
      'hidden:example.org:fever': 0,
      'hidden:*:fever': 1,
      'hidden:*:cough': 2,
    });
  });

  test('stay restored once they were', async () => {
    storage.stored.hidden = [onSite, everywhere].map(bare);
    await restoreWord(onSite);
    expect(await hidden.read()).toEqual([everywhere]);
  });

  test.each([
    ['without a site', { entry: 'fever' }],
    ['that is no id', { entry: '../fever', site: null }],
    ['that is a text', 'fever'],
  ])('one %s costs no other', async (_, broken) => {
    const words = numbered(MOST_HIDDEN - 1);
    storage.stored.hidden = [
      ...words.slice(0, 100).map(bare),
      broken,
      ...words.slice(100).map(bare),
    ];
    expect(await hidden.read()).toEqual(words);
    await restoreWord(words[0]!);
    expect(await hidden.read()).toEqual(words.slice(1));
    expect(storage.stored['hidden.unreadable']).toEqual([broken]);
  });

  test('one too many costs the oldest alone', async () => {
    storage.stored.hidden = numbered(MOST_HIDDEN + 1).map(bare);
    expect(await hidden.read()).toEqual(numbered(MOST_HIDDEN + 1).slice(1));
  });

  test('that are no list hide nothing and are kept aside', async () => {
    storage.stored.hidden = onSite;
    expect(await hidden.read()).toEqual([]);
    await hideWord(everywhere);
    expect(storage.stored['hidden.unreadable']).toEqual(onSite);
  });
});
