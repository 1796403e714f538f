import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchEntry } from '../../../src/glossary/fetch-entry';

const ENTRY = {
  id: 'fever',
  kind: 'symptom',
  level: 'common',
  headword: '発熱',
  reading: 'はつねつ',
  english: 'fever',
  gist: { ja: '', en: '' },
  detail: { ja: '', en: '' },
  related: [],
  sources: [],
  review: 'none',
};
const files = new Map<string, string>();

beforeEach(() => {
  files.clear();
  files.set('/search.json', JSON.stringify({ documents: [{ id: 'fever' }] }));
  // An extension's file that is not there makes the request itself fail.
  vi.stubGlobal('fetch', async (file: string) => {
    const text = files.get(file);
    if (text === undefined) throw new TypeError('Failed to fetch');
    return new Response(text);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an entry', () => {
  test('is what its file holds', async () => {
    files.set('/entries/fever.json', JSON.stringify(ENTRY));
    expect(await fetchEntry('fever')).toEqual(ENTRY);
  });

  test('that the dictionary does not name is null', async () => {
    expect(await fetchEntry('cough')).toBeNull();
  });

  test.each([
    ['is missing', undefined],
    ['is not JSON', '{"id": "fev'],
    ['is empty', ''],
    ['has another form', '{"id":"fever","headword":7}'],
  ])('is no null where its file %s', async (_, text) => {
    if (text !== undefined) files.set('/entries/fever.json', text);
    await expect(fetchEntry('fever')).rejects.toThrow();
  });

  test('is no null where nothing tells whether there is one', async () => {
    files.set('/search.json', '<html>');
    await expect(fetchEntry('cough')).rejects.toThrow();
  });
});
