import { describe, expect, test } from 'vitest';
import { ciclosporin, faultsOf, faultsOfDrug, headache, sound } from './fixture';

const tacrolimus = {
  ...ciclosporin,
  id: 'tacrolimus',
  headword: 'タクロリムス',
  reading: 'たくろりむす',
  english: 'tacrolimus',
  surfaces: ['プログラフ'] as unknown[],
};
const withTacrolimus = (fields: object, drug: object = {}) =>
  faultsOf({
    'entries/drug/tacrolimus.yaml': { ...tacrolimus, ...fields },
    'entries/drug/ciclosporin.yaml': { ...ciclosporin, ...drug },
  });
const lists = (common: object[], serious: object[] = []) => ({
  sideEffects: { complete: 'none', common, serious },
});

describe('identity', () => {
  test('an id that is not the file name is refused', async () => {
    expect(await faultsOfDrug({ id: 'csa' })).toEqual([
      'dictionary/entries/drug/ciclosporin.yaml:1: id is csa, but the file is named ciclosporin.yaml',
    ]);
  });

  test('a kind that is not the folder is refused', async () => {
    const faults = await faultsOf({
      'entries/drug/ciclosporin.yaml': undefined,
      'entries/treatment/ciclosporin.yaml': ciclosporin,
    });
    expect(faults).toEqual([
      expect.stringMatching(/:2: kind is drug, but the file stands in treatment\/$/),
    ]);
  });

  test('an id in two folders is refused', async () => {
    const faults = await faultsOf({
      'entries/treatment/ciclosporin.yaml': {
        ...ciclosporin,
        kind: 'treatment',
        headword: '別',
        english: 'other',
        surfaces: [],
      },
    });
    expect(faults).toEqual([
      expect.stringContaining(
        'id ciclosporin is taken by dictionary/entries/drug/ciclosporin.yaml',
      ),
    ]);
  });
});

describe('references', () => {
  test('a side effect without entry is refused', async () => {
    expect(await faultsOfDrug(lists([{ effect: 'headache' }, { effect: 'gout' }]))).toEqual([
      expect.stringContaining('gout is no entry of the dictionary'),
    ]);
  });

  test('a related word without entry is refused', async () => {
    expect(await faultsOfDrug({ related: ['gout'] })).toEqual([
      expect.stringContaining('gout is no entry of the dictionary'),
    ]);
  });

  test('an entry that leads to itself is refused', async () => {
    expect(await faultsOfDrug({ related: ['ciclosporin'] })).toEqual([
      expect.stringContaining('ciclosporin is this entry itself'),
    ]);
  });

  test('a side effect both common and serious is told once', async () => {
    const faults = await faultsOfDrug(lists([{ effect: 'headache' }], [{ effect: 'headache' }]));
    expect(faults).toEqual([expect.stringContaining('headache is listed twice')]);
  });

  test('a broken entry does not make every mention of it a fault', async () => {
    const faults = await faultsOf({
      'entries/symptom/headache.yaml': { ...headache, reading: undefined },
    });
    expect(faults).toEqual(['dictionary/entries/symptom/headache.yaml:1: reading is missing']);
  });
});

describe('the classes of a drug', () => {
  const group = {
    ...ciclosporin,
    id: 'inhibitor',
    kind: 'drug-class',
    headword: '阻害薬',
    reading: 'そがいやく',
    english: 'inhibitor',
    surfaces: [],
  };
  const withGroup = (classes: string[], fields: object = {}) =>
    faultsOf({
      'entries/drug-class/inhibitor.yaml': { ...group, ...fields },
      'entries/drug/ciclosporin.yaml': { ...ciclosporin, classes },
    });

  test('a class that is there is taken', async () => {
    expect(await withGroup(['inhibitor'])).toEqual([]);
  });

  test('a class that is not there, or twice, is refused', async () => {
    expect(await withGroup(['antibody'])).toEqual([
      expect.stringMatching(/ciclosporin\.yaml:\d+: antibody is no entry of the dictionary/),
    ]);
    expect(await withGroup(['inhibitor', 'inhibitor'])).toEqual([
      expect.stringContaining('inhibitor is listed twice'),
    ]);
  });

  test('a symptom does not pass for a class', async () => {
    expect(await withGroup(['headache'])).toEqual([
      expect.stringContaining('headache is of kind symptom, not drug-class'),
    ]);
  });

  test('a class cannot belong to a class', async () => {
    expect(await withGroup([], { classes: ['inhibitor'] })).toEqual([
      expect.stringContaining('classes is not a field that may stand here'),
    ]);
  });
});

describe('what a medicine is given for', () => {
  const { uses, ...silent } = ciclosporin;

  test('a drug must say it', async () => {
    expect(await faultsOf({ 'entries/drug/ciclosporin.yaml': silent })).toEqual([
      'dictionary/entries/drug/ciclosporin.yaml:1: uses is missing: say what this drug is given for',
    ]);
  });

  test('a symptom may not say it', async () => {
    expect(await faultsOf({ 'entries/symptom/headache.yaml': { ...headache, uses } })).toEqual([
      expect.stringContaining('uses is not a field that may stand here'),
    ]);
  });
});

describe('what to do about a side effect', () => {
  const { signs: _1, action: _2, care: _3, whenToCall: _4, ...silent } = headache;
  const gout = { ...silent, id: 'gout', kind: 'disease', headword: '痛風', english: 'gout' };
  const withGout = (fields: object, drug: object = {}) =>
    faultsOf({
      'entries/disease/gout.yaml': { ...gout, ...fields },
      'entries/drug/ciclosporin.yaml': { ...ciclosporin, ...drug },
    });

  test('a disease that is nobody’s side effect need not say it', async () => {
    expect(await withGout({})).toEqual([]);
  });

  test('a disease that a drug lists must say it', async () => {
    expect(await withGout({}, lists([{ effect: 'gout' }]))).toEqual([
      'dictionary/entries/disease/gout.yaml:1: signs, action, care, whenToCall are missing: ciclosporin lists this as a side effect',
    ]);
  });

  test('half of it is refused', async () => {
    const { signs, care, whenToCall } = headache;
    expect(await withGout({ signs, care, whenToCall })).toEqual([
      expect.stringContaining('action is missing: signs, action, care, whenToCall stand together'),
    ]);
  });
});

describe('sources', () => {
  test('a source that is not in the list is refused', async () => {
    const sources = [
      { id: 'label', seen: '2026-11-22' },
      { id: 'book', seen: '2026-11-22' },
    ];
    expect(await faultsOfDrug({ sources })).toEqual([
      expect.stringContaining('book is not in sources.yaml'),
    ]);
  });

  test('a source that nobody cites is refused', async () => {
    const { label } = sound['sources.yaml'] as { label: object };
    const book = { ...label, url: 'https://www.pmda.go.jp/book' };
    expect(await faultsOf({ 'sources.yaml': { label, book } })).toEqual([
      'dictionary/sources.yaml:7: nothing cites book',
    ]);
  });
});

describe('surfaces that are found anyway', () => {
  const redundant: readonly [surface: string, from: string][] = [
    ['シクロスポリン', 'the headword (シクロスポリン)'],
    ['ｼｸﾛｽﾎﾟﾘﾝ', 'the headword (シクロスポリン)'],
    ['ciclosporin', 'english (ciclosporin)'],
    ['Ciclosporin', 'english (ciclosporin)'],
    ['ciclosporins', 'english (ciclosporin)'],
    ['CsA', 'the abbreviation in english (CsA)'],
    ['ＣｓＡ', 'the abbreviation in english (CsA)'],
  ];
  test.each(redundant)('%s', async (surface, from) => {
    expect(await faultsOfDrug({ surfaces: [surface] })).toEqual([
      expect.stringContaining(`${surface} is found anyway, from ${from}: leave it out`),
    ]);
  });

  test('of two that are alike the later is told', async () => {
    const faults = await faultsOfDrug({ surfaces: ['ネオ・ラル', 'Neoral', 'neoral', 'ネオラル'] });
    expect(faults).toEqual([
      expect.stringContaining('neoral is found anyway, from Neoral'),
      expect.stringContaining('ネオラル is found anyway, from ネオ・ラル'),
    ]);
  });

  test('a longer one before a variant of it is told too', async () => {
    expect(await faultsOfDrug({ surfaces: ['calcineurins', 'calcineurin'] })).toEqual([
      expect.stringContaining('calcineurins is found anyway, from calcineurin'),
    ]);
  });

  test('a rule for a name that another field gives is no repetition', async () => {
    expect(await faultsOfDrug({ surfaces: [{ text: 'CsA', rule: 'needs-context' }] })).toEqual([]);
  });

  test('an irregular plural is a word of its own', async () => {
    expect(await faultsOfDrug({ english: 'antibody', surfaces: ['antibodies'] })).toEqual([]);
  });

  test('small letters beside an abbreviation in capitals are a word of their own', async () => {
    const english = 'amyotrophic lateral sclerosis (ALS)';
    expect(await faultsOfDrug({ english, surfaces: ['als'] })).toEqual([]);
  });
});

describe('surfaces of two entries', () => {
  test('are refused in both, also in another case', async () => {
    const faults = await withTacrolimus(
      { surfaces: ['カルシニューリン', 'NEO oral'] },
      {
        surfaces: ['neo oral'],
      },
    );
    expect(faults).toEqual([
      expect.stringContaining('ciclosporin.yaml'),
      expect.stringContaining('tacrolimus.yaml'),
    ]);
    expect(faults[0]).toContain('neo oral also belongs to tacrolimus');
    expect(faults[1]).toContain('NEO oral also belongs to ciclosporin');
  });

  test('are refused where one is the other’s headword', async () => {
    expect(await withTacrolimus({ surfaces: ['シクロスポリン'] })).toHaveLength(2);
  });

  test('are allowed where both need context', async () => {
    const surfaces = [{ text: 'CNI', rule: 'needs-context' }];
    expect(await withTacrolimus({ surfaces }, { surfaces })).toEqual([]);
  });

  test('are refused at the one that does not say so', async () => {
    const surfaces = [{ text: 'CNI', rule: 'needs-context' }];
    expect(await withTacrolimus({ surfaces }, { surfaces: ['CNI'] })).toEqual([
      expect.stringMatching(/ciclosporin\.yaml:\d+: CNI also belongs to tacrolimus/),
    ]);
  });
});

describe('short surfaces without rule', () => {
  test.each([
    ['MS', 'one or two Latin letters'],
    ['Ｐ', 'one or two Latin letters'],
    ['め', 'one character'],
    ['せき', 'two kana'],
    ['ガン', 'two kana'],
  ])('%s is other words too often', async (surface, what) => {
    expect(await faultsOfDrug({ surfaces: [surface] })).toEqual([
      expect.stringContaining(`${surface} is ${what}: put {text: ${surface}, rule: needs-context}`),
    ]);
    const surfaces = [{ text: surface, rule: 'needs-context' }];
    expect(await faultsOfDrug({ surfaces })).toEqual([]);
  });

  test('an abbreviation of two letters in english is one of them', async () => {
    const english = 'multiple sclerosis (MS)';
    expect(await faultsOfDrug({ english })).toEqual([
      expect.stringMatching(/:\d+: MS is one or two Latin letters/),
    ]);
    const surfaces = [{ text: 'MS', rule: 'needs-context' }];
    expect(await faultsOfDrug({ english, surfaces })).toEqual([]);
  });

  test('a Japanese headword may be short', async () => {
    expect(await faultsOfDrug({ headword: 'がん', reading: 'がん' })).toEqual([]);
    expect(await faultsOfDrug({ headword: '咳' })).toEqual([]);
  });

  test('kanji are never too short: the tokeniser is asked about one', async () => {
    expect(await faultsOfDrug({ surfaces: ['癌', '移植'] })).toEqual([]);
  });
});

describe('boundaries.yaml', () => {
  const faultsOfBoundaries = (blockers: unknown, stopPhrases: unknown) =>
    faultsOf({ 'boundaries.yaml': { blockers, stopPhrases } });

  test('a stop phrase that is a surface is refused, since it would hide it everywhere', async () => {
    expect(await faultsOfBoundaries([], ['頭痛の種', 'NEORAL', 'ﾈｵｰﾗﾙ'])).toEqual([
      'dictionary/boundaries.yaml:5: ﾈｵｰﾗﾙ is a surface of ciclosporin',
    ]);
  });

  test('a stop phrase twice is refused', async () => {
    expect(await faultsOfBoundaries([], ['MS-DOS', 'ms-dos'])).toEqual([
      'dictionary/boundaries.yaml:4: ms-dos stands twice',
    ]);
  });

  const faultsOfAffixes = (affixes: object) =>
    faultsOf({ 'boundaries.yaml': { blockers: [], stopPhrases: [], ...affixes } });

  test('a prefix that is a surface is refused, since it would hide every surface beside it', async () => {
    expect(await faultsOfAffixes({ prefixes: [{ texts: ['抗', 'ﾈｵｰﾗﾙ'] }] })).toEqual([
      'dictionary/boundaries.yaml:6: ﾈｵｰﾗﾙ is a surface of ciclosporin: say with only what it changes',
    ]);
    expect(
      await faultsOfAffixes({ prefixes: [{ texts: ['ネオーラル'], only: ['シクロ'] }] }),
    ).toEqual([]);
  });

  test('an affix may not name surfaces that there are not', async () => {
    const affixes = {
      prefixes: [{ texts: ['慢性'], only: ['シクロ', 'スポリン'] }],
      suffixes: [{ texts: ['様'], except: ['スポリン', 'シクロ'] }],
    };
    expect(await faultsOfAffixes(affixes)).toEqual([
      expect.stringContaining('no surface begins with スポリン'),
      expect.stringContaining('no surface ends with シクロ'),
    ]);
  });

  test('a longer word without the affix beside the surface excuses nothing', async () => {
    const affixes = {
      prefixes: [{ texts: ['非'], notIn: ['是非', '非常'] }],
      suffixes: [{ texts: ['様'], notIn: ['様式', '多様'] }],
    };
    expect(await faultsOfAffixes(affixes)).toEqual([
      expect.stringContaining('非常 does not hold 非 beside a surface'),
      expect.stringContaining('多様 does not hold 様 beside a surface'),
    ]);
  });

  test('an affix without a word is refused', async () => {
    expect(await faultsOfAffixes({ prefixes: [{ texts: [] }] })).toEqual([
      expect.stringContaining('must hold at least one word'),
    ]);
  });

  test('half a blocker is refused', async () => {
    expect(await faultsOfBoundaries([{ tail: '症' }], [])).toEqual([
      'dictionary/boundaries.yaml:2: blockers.0 must be {tail: …, next: …} or {head: …, previous: …}',
    ]);
  });
});

describe('readings', () => {
  test('a reading without a long vowel of the headword is refused', async () => {
    const fields = { headword: 'ミコフェノール酸', reading: 'みこふぇのるさん' };
    expect(await faultsOfDrug(fields)).toEqual([
      expect.stringContaining('reading has no みこふぇのーる for ミコフェノール'),
    ]);
  });

  test('a headword of kanji and kana with its reading is taken', async () => {
    const fields = {
      headword: 'ギラン・バレー症候群と痛み止め',
      reading: 'ぎらんばれーしょうこうぐんといたみどめ',
    };
    expect(await faultsOfDrug(fields)).toEqual([]);
  });
});

test('a reading for furigana that does not fit its word is refused', async () => {
  const readings = { 痛み止め: 'いたみどめ', 痛む: 'いたみ', 今日: '' };
  expect(await faultsOf({ 'readings.yaml': readings })).toEqual([
    'dictionary/readings.yaml:2: いたみ does not fit 痛む',
  ]);
});
