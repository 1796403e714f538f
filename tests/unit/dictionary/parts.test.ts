import { describe, expect, test } from 'vitest';
import { compileParts } from '../../../dictionary/compile/compile-parts';
import { readDictionary } from '../../../dictionary/written/read-dictionary';
import { faultsOf, writeFixture } from './fixture';

const liver = { text: '肝', reading: 'かん', role: 'body-part', ja: '肝臓', en: 'liver' };
const withParts = (parts: readonly object[], sources = ['label']) => ({
  'parts/ja.yaml': { sources, parts },
});

describe('the parts of words', () => {
  test('are taken as they are written, folded, with what leans on what', async () => {
    const folder = await writeFixture(
      withParts([
        { ...liver, at: 'first', weak: true, entry: 'headache' },
        { ...liver, text: ['癌', 'ガン'], reading: { first: 'がん', else: 'がん' }, turns: true },
        { text: ['-itis'], role: 'disease', ja: '炎症', en: 'inflammation' },
        { text: ['Hepato-', 'hepat-'], role: 'body-part', ja: '肝臓', en: 'liver' },
      ]),
    );
    expect(compileParts(await readDictionary(folder)).parts).toEqual([
      {
        texts: ['肝'],
        role: 'body-part',
        at: ['first'],
        weak: true,
        reading: 'かん',
        gloss: { ja: '肝臓', en: 'liver' },
        entry: 'headache',
      },
      {
        texts: ['癌', 'ガン'],
        role: 'body-part',
        turns: true,
        reading: 'がん',
        readingFirst: 'がん',
        gloss: { ja: '肝臓', en: 'liver' },
      },
      {
        texts: ['itis'],
        role: 'disease',
        leans: 'before',
        gloss: { ja: '炎症', en: 'inflammation' },
      },
      {
        texts: ['hepato', 'hepat'],
        role: 'body-part',
        leans: 'after',
        gloss: { ja: '肝臓', en: 'liver' },
      },
    ]);
  });

  test.each<[why: string, part: object, fault: string]>([
    ['an unknown role', { ...liver, role: 'organ' }, 'parts.0.role must be one of place'],
    ['no meaning', { ...liver, ja: undefined }, 'parts.0.ja is missing'],
    ['a long meaning', { ...liver, ja: 'あ'.repeat(16) }, 'parts.0.ja is 16 characters long'],
    ['a long English meaning', { ...liver, en: 'a b c d e f g' }, 'parts.0.en is 7 words long'],
    ['a meaning with a specialist word', { ...liver, ja: 'シクロスポリン' }, 'specialist word'],
    ['kanji without a reading', { ...liver, reading: undefined }, 'reading is missing'],
    ['a reading in kanji', { ...liver, reading: '肝' }, 'parts.0.reading must be hiragana'],
    ['an entry that is not there', { ...liver, entry: 'gout' }, 'gout is no entry'],
    ['a line without a place for a name', { ...liver, says: { ja: 'がん', en: '{}' } }, '{}'],
    ['an unknown field', { ...liver, note: 'x' }, 'parts.0.note is not a field'],
  ])('%s is refused, with file and line', async (_, part, fault) => {
    const faults = await faultsOf(withParts([JSON.parse(JSON.stringify(part))]));
    expect(faults).toEqual([expect.stringContaining(fault)]);
    expect(faults[0]).toMatch(/^dictionary\/parts\/ja\.yaml:\d+: /);
  });

  test('one text at one place of a word stands in one row', async () => {
    const other = { ...liver, ja: '別の意味' };
    expect(await faultsOf(withParts([liver, { ...other, at: 'last' }]))).toEqual([
      expect.stringContaining('肝 stands in another row, last in a word'),
    ]);
    const first = { ...liver, at: ['first', 'middle'] };
    expect(await faultsOf(withParts([first, { ...other, at: 'last' }]))).toEqual([]);
  });

  test('a work that nobody listed is refused', async () => {
    expect(await faultsOf(withParts([liver], ['book']))).toEqual([
      expect.stringContaining('book is not in sources.yaml'),
    ]);
  });

  test('a row that is broken stops with its line', async () => {
    const yaml = 'sources: [label]\nparts:\n  - { text: 肝, reading: かん\n';
    expect(await faultsOf({ 'parts/ja.yaml': yaml })).toEqual([
      expect.stringMatching(/^dictionary\/parts\/ja\.yaml:\d+: is not valid YAML/),
    ]);
  });
});

describe('words whose parts mislead', () => {
  const misleading = (word: string) =>
    faultsOf({ 'compounds.yaml': { misleading: [word], neighbours: [] } });

  test('have an entry', async () => {
    expect(await misleading('頭痛')).toEqual([]);
    expect(await misleading('糖尿病')).toEqual([
      'dictionary/compounds.yaml:2: 糖尿病 has no entry',
    ]);
  });
});
