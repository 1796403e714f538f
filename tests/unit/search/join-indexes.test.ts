import { expect, test } from 'vitest';
import type { NamedDocument } from '../../../src/search/document';
import { joinIndexes } from '../../../src/search/join-indexes';
import { nearest } from '../../../src/search/nearest';
import { search } from '../../../src/search/rank';
import { prepare } from '../../../src/search/search-index';

function entry(id: string, headword: string, reading: string, english: string): NamedDocument {
  const gist = { ja: '', en: '' };
  return { id, kind: 'disease', headword, reading, english, surfaces: [`${headword}の話`], gist };
}

const ENTRIES = [
  entry('thrombosis', '血栓症', 'けっせんしょう', 'thrombosis'),
  entry('gout', '痛風', 'つうふう', 'gout'),
  entry('stroke', '脳卒中', 'のうそっちゅう', 'stroke'),
  entry('cough', 'せき', 'せき', 'cough'),
];
const WHOLE = prepare(ENTRIES);
const QUERIES = [
  '血栓',
  'つう',
  'goutt',
  'noso',
  'stroek',
  '話',
  'せき',
  'けっせんしょ',
  'thrombosys',
];

test.each([
  ['in halves', [ENTRIES.slice(0, 2), ENTRIES.slice(2)]],
  ['one by one', ENTRIES.map((one) => [one])],
  ['beside one without entries', [[], ENTRIES, []]],
])('what is found is the same %s', (_, parts) => {
  const joined = joinIndexes(parts.map((part) => prepare(part)));
  for (const query of QUERIES) {
    const found = (index: typeof WHOLE) =>
      new Set([...search(index, query), ...nearest(index, query)].map(({ id }) => id));
    expect(found(WHOLE).size, query).toBeGreaterThan(0);
    expect(found(joined), query).toEqual(found(WHOLE));
  }
});

test('of words that fit equally well those of an earlier glossary come first', () => {
  const [own, bundled] = ['own', 'bundled'].map((id) =>
    prepare([entry(id, '痛風', 'つうふう', 'gout')]),
  );
  const ids = (query: string) => search(joinIndexes([own!, bundled!]), query).map(({ id }) => id);
  expect(ids('痛風')).toEqual(['own', 'bundled']);
  expect(search(joinIndexes([bundled!, own!]), 'gout').map(({ id }) => id)).toEqual([
    'bundled',
    'own',
  ]);
});
