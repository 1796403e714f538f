import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wordId } from '../../../src/compounds/word-id';
import { packIndex } from '../../../src/matching/pack-index';

const named = (id: string) => ({ id, headword: id, english: id });
const text = { ja: '', en: '' };
const effect = (id: string) => ({ ...named(id), signs: [], care: text, whenToCall: text });
const entry = {
  ...named('gout'),
  ...{ kind: 'disease', level: 'common', reading: 'つうふう', gist: text, detail: text },
  related: [named('kidney')],
  listedBy: [named('thiazide')],
  sideEffects: { complete: 'all', common: [effect('fever')], serious: [effect('shock')] },
  ...{ sources: [], review: 'none' },
};
const nothing = { text: '', owners: [] };
const search = {
  documents: [{ id: 'gout' }],
  ...{ own: nothing, surfaces: nothing, words: nothing, romaji: nothing },
};
let files: Record<string, string>;

beforeEach(() => {
  vi.resetModules();
  files = {
    '/entries/gout.json': JSON.stringify(entry),
    '/search.json': JSON.stringify(search),
    '/surfaces.txt': packIndex('gout\t02\t痛風'),
    '/medicines.txt': packIndex(`${wordId('ザイロリック')}\t22\t~ザイロリック`),
    '/medicines.tsv': 'ザイロリック\tアロプリノール\tallopurinol\tgout',
    '/parts.json': JSON.stringify({
      parts: [{ texts: ['腎'], role: 'body-part', gloss: { ja: '腎臓', en: 'kidney' } }],
      misleading: [],
      neighbours: [],
    }),
  };
  vi.stubGlobal('fetch', async (file: string) =>
    file in files ? new Response(files[file]) : new Response(null, { status: 404 }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const glossaries = () => import('../../../src/glossaries/glossaries');

test('an entry is found by reference, and calls itself and others by it', async () => {
  const { findEntry } = await glossaries();
  expect(await findEntry('dictionary:gout')).toMatchObject({
    id: 'dictionary:gout',
    headword: 'gout',
    related: [{ id: 'dictionary:kidney' }],
    listedBy: [{ id: 'dictionary:thiazide' }],
    sideEffects: { common: [{ id: 'dictionary:fever' }], serious: [{ id: 'dictionary:shock' }] },
  });
});

test.each(['dictionary:cold', 'own:gout', 'gout', '../gout'])(
  '%s is no entry',
  async (reference) => {
    const { findEntry } = await glossaries();
    expect(await findEntry(reference)).toBeNull();
  },
);

test('search answers with references', async () => {
  const { findable } = await glossaries();
  expect((await findable()).documents.map(({ id }) => id)).toEqual(['dictionary:gout']);
});

test('words that could not be read are read the next time, and then once', async () => {
  const { allWords } = await glossaries();
  const whole = files['/surfaces.txt']!;
  delete files['/surfaces.txt'];
  await expect(allWords()).rejects.toThrow('/surfaces.txt: HTTP 404');
  files['/surfaces.txt'] = whole;
  const words = await allWords();
  expect(words.surfaces.get('痛'.charCodeAt(0))).toMatchObject([{ entry: 'dictionary:gout' }]);
  delete files['/surfaces.txt'];
  expect(await allWords()).toBe(words);
});

describe('an answer that search has no list of', () => {
  test.each(['ザイロリック', ' ｻﾞｲﾛﾘｯｸ '])('%j is the name of a medicine', async (text) => {
    const { findUnlisted } = await glossaries();
    expect(await findUnlisted(text)).toMatchObject({
      id: `medicines:${wordId('ザイロリック')}`,
      headword: 'ザイロリック',
      built: { by: 'medicine', substance: { ja: 'アロプリノール' } },
      about: { id: 'dictionary:gout', related: [{ id: 'dictionary:kidney' }] },
    });
  });

  test('a word is told by its parts, with the entry of what it ends in', async () => {
    const { findUnlisted } = await glossaries();
    expect(await findUnlisted('腎痛風')).toMatchObject({
      id: `parts:${wordId('腎痛風')}`,
      headword: '腎痛風',
      kind: 'disease',
      built: {
        by: 'parts',
        parts: [
          { text: '腎', gloss: { en: 'kidney' } },
          { text: '痛風', entry: { id: 'dictionary:gout' } },
        ],
      },
      about: { id: 'dictionary:gout' },
    });
  });

  test.each(['痛風', '何でもない', ''])('%j has no other answer', async (text) => {
    const { findUnlisted } = await glossaries();
    expect(await findUnlisted(text)).toBeNull();
  });

  test('what was found is found again by its reference', async () => {
    const { findUnlisted, findEntry } = await glossaries();
    const found = await findUnlisted('腎痛風');
    expect(await findEntry(found!.id)).toEqual(found);
  });

  test.each(['parts:7fff', 'parts:zz', 'medicines:7fff'])('%s is no entry', async (reference) => {
    const { findEntry } = await glossaries();
    expect(await findEntry(reference)).toBeNull();
  });

  test('where the names of medicines cannot be read, parts are still told', async () => {
    const { findUnlisted } = await glossaries();
    delete files['/medicines.tsv'];
    expect(await findUnlisted('腎痛風')).toMatchObject({ built: { by: 'parts' } });
  });
});
