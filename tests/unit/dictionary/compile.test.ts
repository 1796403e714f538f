import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type CompiledDictionary,
  compileFolder,
} from '../../../dictionary/compile/compile-dictionary';
import { DictionaryError } from '../../../dictionary/written/fault';
import { entrySchema } from '../../../src/glossary/entry';
import { lexiconOf } from '../../../src/matching/pack-index';
import { searchDataSchema } from '../../../src/search/document';
import { ciclosporin, type Files, headache, writeFixture } from './fixture';

const compile = async (changes: Files = {}): Promise<CompiledDictionary> =>
  compileFolder(await writeFixture(changes));
const compileDrug = (fields: object) =>
  compile({ 'entries/drug/ciclosporin.yaml': { ...ciclosporin, ...fields } });
const drugOf = ({ entries }: CompiledDictionary) => entries.find(({ id }) => id === 'ciclosporin');

describe('an entry', () => {
  test('has what its card shows joined in, so that one fetch is enough', async () => {
    const drug = drugOf(await compile());
    expect(drug?.sideEffects?.common).toEqual([
      {
        id: 'headache',
        headword: '頭痛',
        english: 'headache',
        signs: [{ ja: '頭が痛い', en: 'my head aches', action: 'watch' }],
        care: headache.care,
        whenToCall: headache.whenToCall,
      },
    ]);
    expect(drug?.related).toEqual([{ id: 'headache', headword: '頭痛', english: 'headache' }]);
    expect(drug?.sources).toEqual([
      {
        title: 'シクロスポリンの添付文書',
        publisher: 'PMDA',
        url: 'https://www.pmda.go.jp/label',
        trust: 'label',
        language: 'ja',
        seen: '2026-11-22',
      },
    ]);
  });

  test('says in its own words what it means by an effect, and keeps the label’s frequency', async () => {
    const whenToCall = {
      ja: '首がこわばるときは救急車を呼びます。',
      en: 'Call an ambulance for a stiff neck.',
    };
    const drug = drugOf(
      await compileDrug({
        sideEffects: {
          complete: 'all',
          frequenciesFrom: 'label',
          common: [],
          serious: [
            {
              effect: 'headache',
              action: 'same-day',
              signs: [
                { ja: '首がこわばる', en: 'a stiff neck', action: 'emergency' },
                { ja: '熱が出る', en: 'a fever', why: 'an editor reads this' },
              ],
              whenToCall,
              frequency: { atLeast: 5 },
            },
          ],
        },
      }),
    );
    expect(drug?.sideEffects?.complete).toBe('all');
    expect(drug?.sideEffects?.serious[0]).toMatchObject({
      signs: [
        { ja: '首がこわばる', en: 'a stiff neck', action: 'emergency' },
        { ja: '熱が出る', en: 'a fever', action: 'same-day' },
      ],
      whenToCall,
      care: headache.care,
      frequency: { atLeast: 5 },
    });
    expect(JSON.stringify(drug)).not.toContain('an editor reads this');
  });

  test('keeps the printed version of its source', async () => {
    const sources = [{ id: 'label', seen: '2026-11-22', version: '2025年4月改訂' }];
    expect(drugOf(await compileDrug({ sources }))?.sources[0]?.version).toBe('2025年4月改訂');
  });

  describe('that others name', () => {
    const tacrolimus = {
      ...ciclosporin,
      id: 'tacrolimus',
      headword: 'タクロリムス',
      reading: 'たくろりむす',
      english: 'tacrolimus',
      surfaces: [],
      classes: ['inhibitor'],
    };
    const inhibitor = {
      ...tacrolimus,
      id: 'inhibitor',
      kind: 'drug-class',
      headword: '阻害薬',
      reading: 'そがいやく',
      english: 'inhibitor',
      sideEffects: { complete: 'none', common: [], serious: [{ effect: 'headache' }] },
    };
    const { classes: _, ...group } = inhibitor;
    const compileThree = () =>
      compile({
        'entries/drug/ciclosporin.yaml': { ...ciclosporin, classes: ['inhibitor'] },
        'entries/drug/tacrolimus.yaml': tacrolimus,
        'entries/drug-class/inhibitor.yaml': group,
      });
    const find = ({ entries }: CompiledDictionary, wanted: string) =>
      entries.find(({ id }) => id === wanted);

    test('a class lists its drugs by their readings', async () => {
      const compiled = await compileThree();
      expect(find(compiled, 'inhibitor')?.members).toEqual([
        { id: 'ciclosporin', headword: 'シクロスポリン', english: 'ciclosporin (CsA)' },
        { id: 'tacrolimus', headword: 'タクロリムス', english: 'tacrolimus' },
      ]);
      expect(find(compiled, 'tacrolimus')?.classes).toEqual([
        { id: 'inhibitor', headword: '阻害薬', english: 'inhibitor' },
      ]);
    });

    test('an effect lists its treatments, those where it is serious first', async () => {
      const listers = find(await compileThree(), 'headache')?.listedBy;
      expect(listers?.map(({ id }) => id)).toEqual(['inhibitor', 'ciclosporin', 'tacrolimus']);
    });

    test('no list stands where nobody names the entry', async () => {
      const compiled = await compile();
      for (const field of ['classes', 'members', 'listedBy']) {
        expect(find(compiled, 'ciclosporin')).not.toHaveProperty(field);
      }
    });
  });

  test('passes the check that every message applies', async () => {
    const { entries, search } = await compile();
    for (const entry of entries) expect(v.safeParse(entrySchema, entry).issues).toBeUndefined();
    expect(v.safeParse(searchDataSchema, search).issues).toBeUndefined();
  });
});

describe('the surface index', () => {
  test('has one line an entry, by id, surfaces folded and sorted, capitals kept', async () => {
    const { surfaceIndex } = await compile();
    expect(surfaceIndex.split('\n')).toEqual([
      'ciclosporin\t22\tCsA\tciclosporin\tシクロスポリン\tネオーラル',
      'headache\t11\theadache\t頭痛',
      '',
    ]);
  });

  test('folds width as the matcher folds a page', async () => {
    const { surfaceIndex } = await compileDrug({ surfaces: ['ﾈｵｰﾗﾙ', 'ＣＹＡ'] });
    expect(surfaceIndex).toContain('CYA\t');
    expect(surfaceIndex).toContain('ネオーラル');
  });

  test('marks what needs context, also where another field gave the name', async () => {
    const { surfaceIndex } = await compileDrug({
      surfaces: [
        { text: 'CsA', rule: 'needs-context' },
        { text: 'CyA', rule: 'needs-context' },
      ],
    });
    expect(surfaceIndex.split('\n')[0]).toMatch(
      /^ciclosporin\t22\t\?CsA\t\?CyA\tciclosporin\tシクロスポリン(?:\t>|$)/,
    );
  });

  test('names the neighbours of an entry only where one of its names is ambiguous', async () => {
    const line = async (surfaces: unknown[]) =>
      (await compileDrug({ surfaces, related: ['headache'] })).surfaceIndex.split('\n')[0];
    expect(await line([{ text: 'CsA', rule: 'needs-context' }])).toContain('\t>headache');
    expect(await line([])).not.toContain('>');
  });

  test('repeats no name that two fields give', async () => {
    const { surfaceIndex } = await compileDrug({ headword: 'ALS', english: 'Als', surfaces: [] });
    expect(surfaceIndex.split('\n')[0]).toBe('ciclosporin\t22\tALS\tAls');
    const same = await compileDrug({ headword: 'CIDP', english: 'CIDP', surfaces: [] });
    expect(same.surfaceIndex.split('\n')[0]).toBe('ciclosporin\t22\tCIDP');
  });

  test('takes only what looks like an abbreviation out of a parenthesis', async () => {
    const index = async (english: string) =>
      (await compileDrug({ english, headword: '皮膚反応', surfaces: [] })).surfaceIndex
        .split('\n')[0]
        ?.split('\t')
        .slice(2);
    expect(await index('skin reaction (SJS/TEN)')).toEqual([
      'SJS',
      'TEN',
      'skin reaction',
      '皮膚反応',
    ]);
    expect(await index('skin reaction (severe)')).toEqual(['skin reaction', '皮膚反応']);
    expect(await index('skin reaction (Lyell disease A)')).toEqual(['skin reaction', '皮膚反応']);
  });

  test('is read back by the matcher’s reader with kind, level and rule', async () => {
    const { surfaceIndex } = await compileDrug({
      surfaces: [{ text: 'CYA', rule: 'needs-context' }],
    });
    const surfaces = lexiconOf(surfaceIndex).surfaces.all();
    expect(surfaces).toContainEqual({
      key: 'cya',
      cased: 'CYA',
      entry: 'ciclosporin',
      kind: 'drug',
      level: 'specialist',
      rule: 'needs-context',
    });
    expect(surfaces).toContainEqual({
      key: '頭痛',
      cased: null,
      entry: 'headache',
      kind: 'symptom',
      level: 'common',
      rule: null,
    });
  });
});

test('search is told every name of an entry, folded, none twice', async () => {
  const { search } = await compile();
  const number = search.documents.findIndex(({ id }) => id === 'ciclosporin');
  expect(search.documents[number]).toEqual({
    id: 'ciclosporin',
    kind: 'drug',
    headword: 'シクロスポリン',
    reading: 'しくろすぽりん',
    english: 'ciclosporin (CsA)',
    gist: ciclosporin.gist,
  });
  const named = search.surfaces.text
    .split('\n')
    .filter((_, i) => search.surfaces.owners[i] === number);
  expect(named).toEqual(expect.arrayContaining(['ciclosporin', 'csa', 'ねおーらる']));
  expect(new Set(named).size).toBe(named.length);
});

test('boundaries are folded as the matcher folds a page', async () => {
  const { boundaries } = await compile({
    'boundaries.yaml': {
      blockers: [
        { tail: 'ﾊﾞﾝ', next: 'ｱ' },
        { head: '麻疹', previous: '蕁' },
      ],
      prefixes: [{ texts: ['ＮＯＮ－'], only: ['ﾈｵｰﾗﾙ'] }],
      suffixes: [{ texts: ['様'], except: ['ﾈｵｰﾗﾙ'], notIn: ['様々'] }],
      stopPhrases: ['ＭＳ－ＤＯＳ'],
    },
  });
  expect(boundaries).toEqual({
    blockers: [
      { tail: 'バン', next: 'ア' },
      { head: '麻疹', previous: '蕁' },
    ],
    prefixes: [{ texts: ['non-'], only: ['ネオーラル'] }],
    suffixes: [{ texts: ['様'], except: ['ネオーラル'], notIn: ['様々'] }],
    stopPhrases: ['ms-dos'],
  });
});

test('a faulty dictionary is not compiled, and the error lists every fault', async () => {
  const error = await compileDrug({ reading: 'シクロ', related: ['gout'] }).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DictionaryError);
  expect((error as DictionaryError).faults).toHaveLength(2);
  expect((error as DictionaryError).message.split('\n')).toEqual([
    expect.stringMatching(/^dictionary\/entries\/drug\/ciclosporin\.yaml:\d+: gout is no entry/),
    expect.stringMatching(/^dictionary\/entries\/drug\/ciclosporin\.yaml:\d+: reading must be/),
  ]);
});
