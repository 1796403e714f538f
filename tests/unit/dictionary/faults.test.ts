import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ciclosporin, faultsOf, faultsOfDrug, headache } from './fixture';

const DRUG = 'entries/drug/ciclosporin.yaml';
const drugFile = 'dictionary/entries/drug/ciclosporin.yaml';
const lineOf = (field: string) =>
  stringify(ciclosporin)
    .split('\n')
    .findIndex((line) => line.startsWith(`${field}:`)) + 1;

test('a dictionary without fault is not blamed', async () => {
  expect(await faultsOf()).toEqual([]);
});

describe('one file', () => {
  test('broken YAML is told with its line', async () => {
    const faults = await faultsOf({ [DRUG]: 'id: ciclosporin\nheadword: "シクロ\nkind: drug\n' });
    expect(faults[0]).toMatch(
      /^dictionary\/entries\/drug\/ciclosporin\.yaml:\d: is not valid YAML/,
    );
  });

  test('a field that stands twice is told by its name and second line', async () => {
    const text = `${stringify(ciclosporin)}level: common\n`;
    const last = text.trimEnd().split('\n').length;
    expect(await faultsOf({ [DRUG]: text })).toEqual([`${drugFile}:${last}: level stands twice`]);
  });

  test('an empty file is a fault, not a crash', async () => {
    expect(await faultsOf({ [DRUG]: '' })).toEqual([
      `${drugFile}:1: the file must hold fields, one a line`,
    ]);
  });

  test('a missing file is a fault, not a crash', async () => {
    expect(await faultsOf({ 'boundaries.yaml': undefined })).toEqual([
      'dictionary/boundaries.yaml:1: cannot be read',
    ]);
  });

  test('a file of another name is told, not left out silently', async () => {
    const faults = await faultsOf({ 'entries/drug/notes.txt': 'later' });
    expect(faults).toEqual(['dictionary/entries/drug/notes.txt:1: is not named <id>.yaml']);
  });

  const CASES: readonly [why: string, change: object, line: string, message: RegExp][] = [
    ['an unknown field', { synonyms: ['x'] }, 'synonyms', /synonyms is not a field that may stand/],
    ['a missing field', { reading: undefined }, 'id', /reading is missing/],
    ['a missing kind', { kind: undefined }, 'id', /kind is missing/],
    ['a kind of its own', { kind: 'medicine' }, 'kind', /kind must be one of .*drug-class/],
    ['a wrong type', { headword: 12 }, 'headword', /headword must be a text, not 12/],
    ['an empty field', { english: null }, 'english', /english must be a text, not empty/],
    ['an empty text', { english: '' }, 'english', /english must not be empty/],
    ['a missing language', { gist: { ja: '説明。' } }, 'gist', /gist\.en is missing/],
    ['no side effects for a drug', { sideEffects: undefined }, 'id', /sideEffects is missing/],
    ['a reading in katakana', { reading: 'シクロ' }, 'reading', /reading must be hiragana/],
    ['a reading with a space', { reading: 'しく ろす' }, 'reading', /reading must be hiragana/],
    ['an id in capitals', { id: 'CsA' }, 'id', /id must be lower-case/],
    ['an empty surface', { surfaces: [''] }, 'surfaces', /surfaces\.0 must not be empty/],
    [
      'an unknown rule',
      { surfaces: [{ text: 'CyA', rule: 'off' }] },
      'surfaces',
      /needs-context or medical-page}/,
    ],
    ['a surface with a sign of the index', { surfaces: ['~x'] }, 'surfaces', /begin with \? or ~/],
    ['no source at all', { sources: [] }, 'sources', /at least one source/],
    ['a review without date', { review: { by: '薬剤師' } }, 'review', /review must be none, or/],
  ];
  test.each(CASES)('%s is refused at its field', async (_, change, field, message) => {
    const text = stringify({ ...ciclosporin, ...change });
    const line = text.split('\n').findIndex((row) => row.startsWith(`${field}:`)) + 1;
    const faults = await faultsOf({ [DRUG]: text });
    const own = faults.filter((fault) => message.test(fault));
    expect(own).toHaveLength(1);
    const at = Number(/:(\d+): /.exec(own[0] ?? '')?.[1]);
    expect([line, line + 1]).toContain(at);
  });

  test('side effects of a kind that has none are refused', async () => {
    const faults = await faultsOf({
      'entries/symptom/headache.yaml': { ...headache, sideEffects: ciclosporin.sideEffects },
    });
    expect(faults).toEqual([
      expect.stringContaining('sideEffects is not a field that may stand here'),
    ]);
  });

  test('a symptom must say what to do', async () => {
    const faults = await faultsOf({
      'entries/symptom/headache.yaml': { ...headache, action: undefined },
    });
    expect(faults).toEqual(['dictionary/entries/symptom/headache.yaml:1: action is missing']);
  });

  test('a line break in Japanese text is refused, since it would show as a space', async () => {
    const detail = { ja: '一つ目です。 二つ目です。', en: 'Two.' };
    expect(await faultsOfDrug({ detail })).toEqual([
      expect.stringContaining('detail.ja has a space inside the Japanese text'),
    ]);
  });
});

describe('length of a gist', () => {
  const gist = (ja: string, en: string) => faultsOfDrug({ gist: { ja, en } });

  test('40 characters and 15 words are allowed', async () => {
    expect(await gist('あ'.repeat(40), Array(15).fill('word').join(' '))).toEqual([]);
  });

  test('41 characters are refused', async () => {
    expect(await gist('あ'.repeat(41), 'Short.')).toEqual([
      `${drugFile}:${lineOf('gist') + 1}: gist.ja is 41 characters long; 40 is the most`,
    ]);
  });

  test('a character of two code points counts once', async () => {
    expect(await gist('か\u3099'.repeat(40), 'Short.')).toEqual([]);
  });

  test('16 words are refused', async () => {
    expect(await gist('短い。', Array(16).fill('word').join(' '))).toEqual([
      `${drugFile}:${lineOf('gist') + 2}: gist.en is 16 words long; 15 is the most`,
    ]);
  });
});

describe('frequency', () => {
  const frequency = (value: object) =>
    faultsOfDrug({
      sideEffects: {
        complete: 'none',
        frequenciesFrom: 'label',
        common: [{ effect: 'headache', frequency: value }],
        serious: [],
      },
    });

  test.each([{ atLeast: 0 }, { below: 100 }, { about: 0.1 }, { atLeast: 1, below: 5 }])(
    '%j is allowed',
    async (value) => {
      expect(await frequency(value)).toEqual([]);
    },
  );

  test.each([{ atLeast: -1 }, { below: 101 }])('%j is no percentage', async (value) => {
    expect(await frequency(value)).toEqual([expect.stringContaining('from 0 to 100')]);
  });

  test('an empty one is refused, since it would show as unknown', async () => {
    expect(await frequency({})).toEqual([expect.stringContaining('frequency is empty')]);
  });

  test('an unknown key is refused', async () => {
    expect(await frequency({ exactly: 5 })).toEqual([expect.stringContaining('exactly is not a')]);
  });
});

describe('dates', () => {
  test.each(['2026-13-01', '2026-02-30', '22.11.2026', '2026-11'])('%s is none', async (seen) => {
    const faults = await faultsOfDrug({ sources: [{ id: 'label', seen }] });
    expect(faults).toEqual([expect.stringMatching(/sources\.0\.seen (must be|is) a date/)]);
  });
});

describe('sources.yaml', () => {
  test.each(['ftp://example.jp/a', 'www.example.jp', 'javascript:alert(1)', 'https://'])(
    '%s is no address of a page',
    async (url) => {
      const label = { title: 'a', publisher: 'b', url, trust: 'label', language: 'ja' };
      expect(await faultsOf({ 'sources.yaml': { label } })).toEqual([
        'dictionary/sources.yaml:4: label.url must begin with http:// or https://',
      ]);
    },
  );

  test('a faulty source still exists for those that cite it', async () => {
    expect(await faultsOf({ 'sources.yaml': { label: { title: 'a' } } })).not.toContainEqual(
      expect.stringContaining('is not in sources.yaml'),
    );
  });
});
