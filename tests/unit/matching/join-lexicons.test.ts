import { expect, test } from 'vitest';
import { joinLexicons } from '../../../src/matching/join-lexicons';
import { lexiconOf } from '../../../src/matching/pack-index';

/** Kind and level as positions: 2 drug, 7 concept; 1 common, 2 specialist. */
const joined = joinLexicons(
  new Map([
    ['dictionary', lexiconOf('rituximab\t22\tリツキシマブ\t!fever\nms\t02\t?MS\t>als')],
    ['own', lexiconOf('ward\t71\tリツキシマブ外来\tリツキシマブ')],
  ]),
);

test('the words of all glossaries are found, called by reference, the first first', () => {
  const found = joined.surfaces.get('リ'.charCodeAt(0)) ?? [];
  expect(found.map(({ key, entry }) => [key, entry])).toEqual([
    ['リツキシマブ外来', 'own:ward'],
    ['リツキシマブ', 'dictionary:rituximab'],
    ['リツキシマブ', 'own:ward'],
  ]);
  expect(joined.surfaces.get('雨'.charCodeAt(0))).toBeUndefined();
});

test('what is known of an entry calls others by reference too', () => {
  expect(joined.facts.get('dictionary:rituximab')).toMatchObject({
    kind: 'drug',
    effects: ['dictionary:fever'],
  });
  expect(joined.facts.get('dictionary:ms')?.neighbours).toEqual(['dictionary:als']);
  expect(joined.facts.get('own:rituximab')).toBeUndefined();
  expect(joined.facts.get('rituximab')).toBeUndefined();
});
