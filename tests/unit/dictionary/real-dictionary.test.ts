import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileDictionary } from '../../../dictionary/compile/compile-dictionary';
import { checkDictionary } from '../../../dictionary/rules/check-dictionary';
import { describeFault } from '../../../dictionary/written/fault';
import { readDictionary } from '../../../dictionary/written/read-dictionary';
import { lexiconOf } from '../../../src/matching/pack-index';

const dictionary = await readDictionary(
  fileURLToPath(new URL('../../../dictionary', import.meta.url)),
);

test('the dictionary has no fault', () => {
  expect(checkDictionary(dictionary).map(describeFault)).toEqual([]);
});

describe.skipIf(checkDictionary(dictionary).length > 0)('compiled', () => {
  test('every entry can be found on a page, in search and as a card', () => {
    const { entries, search, surfaceIndex } = compileDictionary(dictionary);
    const ids = dictionary.entries.map(({ entry }) => entry.id).sort();
    const surfaces = lexiconOf(surfaceIndex).surfaces.all();
    expect(entries.map(({ id }) => id)).toEqual(ids);
    expect(search.documents.map(({ id }) => id).sort()).toEqual(ids);
    expect([...new Set(surfaces.map(({ entry }) => entry))].sort()).toEqual(ids);
  });
});
