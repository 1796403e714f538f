import { describe, expect, test } from 'vitest';
import { ciclosporin, faultsOf, faultsOfDrug, headache, sound } from './fixture';

const both = (ja: string, en: string) => ({ ja, en });
const HEADACHE = 'entries/symptom/headache.yaml';
const withHeadache = (fields: object) => faultsOf({ [HEADACHE]: { ...headache, ...fields } });

const aches = { ja: '頭が痛い', en: 'my head aches' };
const sudden = { ja: '急に激しく痛む', en: 'a sudden severe pain' };
const callsAmbulance = both(
  '続くときは近くの内科へ行きます。急に激しく痛むときは、すぐに救急車を呼びます。',
  'See a doctor if it lasts. Call an ambulance for a sudden severe pain.',
);

describe('signs and whenToCall agree on what is urgent', () => {
  test('an emergency whose words stand in the sentence about an ambulance passes', async () => {
    const signs = [aches, { ...sudden, action: 'emergency' }];
    expect(await withHeadache({ signs, whenToCall: callsAmbulance })).toEqual([]);
  });

  test('a sign that the sentence about an ambulance names is refused as anything milder', async () => {
    const signs = [{ ...aches, action: 'emergency' }, sudden];
    const whenToCall = both(
      '頭が痛い、急に激しく痛むときは、すぐに救急車を呼びます。',
      'Call an ambulance if my head aches, or for a sudden severe pain.',
    );
    expect(await withHeadache({ signs, whenToCall })).toEqual([
      'dictionary/entries/symptom/headache.yaml:23: whenToCall calls an ambulance for 急に激しく痛む: make it an emergency, or say why not',
    ]);
  });

  test('a milder sign that says why is taken', async () => {
    const signs = [
      { ...sudden, action: 'emergency' },
      { ja: '痛む', en: 'pain', action: 'watch', why: 'alone it is mild' },
    ];
    expect(await withHeadache({ signs, whenToCall: callsAmbulance })).toEqual([]);
  });

  test('a sign whose words stand only inside those of an emergency is left as it is', async () => {
    const signs = [
      { ...sudden, action: 'emergency' },
      { ja: '激しく痛む', en: 'severe pain', action: 'watch' },
    ];
    expect(await withHeadache({ signs, whenToCall: callsAmbulance })).toEqual([]);
  });

  test('an emergency that no sentence about an ambulance names is refused in each language', async () => {
    const signs = [{ ...sudden, action: 'emergency' }];
    const whenToCall = both('急に激しく痛むとき。', callsAmbulance.en);
    expect(await withHeadache({ signs, whenToCall })).toEqual([
      expect.stringContaining(
        '急に激しく痛む is an emergency, but no sentence of whenToCall.ja with an ambulance has these words',
      ),
    ]);
  });

  test('a sentence about an ambulance without any emergency sign is refused', async () => {
    expect(await withHeadache({ signs: [aches], whenToCall: callsAmbulance })).toEqual([
      expect.stringContaining('speaks of an ambulance, but no sign is an emergency'),
    ]);
  });

  test('a sign has both languages', async () => {
    expect(await withHeadache({ signs: [{ ja: '頭が痛い' }] })).toEqual([
      expect.stringContaining('signs.0.en is missing'),
    ]);
  });
});

describe('the same words ask for the same action everywhere', () => {
  const migraine = {
    ...headache,
    id: 'migraine',
    headword: '片頭痛',
    reading: 'へんずつう',
    english: 'migraine',
  };
  const withMigraine = (fields: object) =>
    faultsOf({ 'entries/symptom/migraine.yaml': { ...migraine, ...fields } });

  test('another action in another entry is refused where less is asked', async () => {
    const signs = [{ ja: '頭が痛い', en: 'a bad head', action: 'same-day' }];
    expect(await withMigraine({ signs })).toEqual([
      'dictionary/entries/symptom/headache.yaml:20: 頭が痛い is watch here and same-day in migraine: word it otherwise, or say why',
    ]);
  });

  test('capitals, width and spaces do not make other words', async () => {
    const signs = [{ ja: '激痛', en: 'My  Head ａches', action: 'same-day' }];
    expect(await withMigraine({ signs })).toEqual([
      expect.stringContaining('my head aches is watch here and same-day in migraine'),
    ]);
  });

  test('another action passes where the entry says why', async () => {
    const signs = [{ ...aches, action: 'same-day', why: 'it comes back' }];
    expect(await withMigraine({ signs })).toEqual([]);
  });

  test('a medicine’s own words are compared too', async () => {
    const own = { effect: 'headache', action: 'same-day', signs: [aches] };
    const sideEffects = {
      ...ciclosporin.sideEffects,
      common: [{ ...own, whenToCall: headache.whenToCall }],
    };
    expect(await faultsOfDrug({ sideEffects })).toEqual([
      expect.stringContaining('頭が痛い is watch here and same-day in ciclosporin'),
      expect.stringContaining('my head aches is watch here and same-day in ciclosporin'),
    ]);
  });
});

describe('what a medicine means by an effect', () => {
  const lists = (own: object) => ({
    sideEffects: {
      ...ciclosporin.sideEffects,
      serious: [],
      common: [{ effect: 'headache', ...own }],
    },
  });
  const whole = {
    action: 'emergency',
    signs: [sudden],
    whenToCall: both(
      '急に激しく痛むときは救急車を呼びます。',
      'Call an ambulance for a sudden severe pain.',
    ),
  };

  test('action, signs and when to call together are taken', async () => {
    expect(await faultsOfDrug(lists(whole))).toEqual([]);
  });

  test.each(['action', 'signs', 'whenToCall'] as const)('%s alone is refused', async (field) => {
    expect(await faultsOfDrug(lists({ [field]: whole[field] }))).toEqual(
      expect.arrayContaining([expect.stringContaining(`headache has ${field} of its own but no `)]),
    );
  });

  test('its signs and its own whenToCall must agree', async () => {
    const whenToCall = both('続くとき。', 'If it lasts.');
    expect(await faultsOfDrug(lists({ ...whole, whenToCall }))).toHaveLength(2);
  });
});

describe('a reader without a hospital', () => {
  test('is told of a place to go, where others are told to call theirs', async () => {
    const whenToCall = both('治療を受けている病院へ連絡します。', 'Contact your care team.');
    expect(await withHeadache({ whenToCall })).toEqual([
      expect.stringContaining('whenToCall.ja knows only readers who have a hospital'),
      expect.stringContaining('whenToCall.en knows only readers who have a hospital'),
    ]);
    const forAll = both(
      '近くの医療機関か治療を受けている病院へ連絡します。',
      'Contact your care team or a clinic.',
    );
    expect(await withHeadache({ whenToCall: forAll })).toEqual([]);
  });
});

describe('frequencies', () => {
  const sideEffects = {
    complete: 'none',
    frequenciesFrom: 'label',
    common: [{ effect: 'headache', frequency: { atLeast: 1, below: 5 } }],
    serious: [],
  };

  test('from a label that the entry cites pass', async () => {
    expect(await faultsOfDrug({ sideEffects })).toEqual([]);
  });

  test('without their source are refused', async () => {
    const { frequenciesFrom: _, ...nowhere } = sideEffects;
    expect(await faultsOfDrug({ sideEffects: nowhere })).toEqual([
      expect.stringContaining('has frequencies but no frequenciesFrom'),
    ]);
  });

  test('from a source that the entry does not cite are refused', async () => {
    expect(
      await faultsOfDrug({ sideEffects: { ...sideEffects, frequenciesFrom: 'book' } }),
    ).toEqual([expect.stringContaining('book is no source of this entry')]);
  });

  test('from anything but a label are refused', async () => {
    const { label } = sound['sources.yaml'] as { label: object };
    const files = {
      'sources.yaml': {
        label,
        sheet: { ...label, url: 'https://www.pmda.go.jp/sheet', trust: 'hospital' },
      },
      'entries/drug/ciclosporin.yaml': {
        ...ciclosporin,
        sideEffects: { ...sideEffects, frequenciesFrom: 'sheet' },
        sources: [...ciclosporin.sources, { id: 'sheet', seen: '2026-11-22' }],
      },
    };
    expect(await faultsOf(files)).toEqual([
      expect.stringContaining('sheet is of trust hospital; frequencies come from a label'),
    ]);
  });

  test('a source of frequencies without any frequency is refused', async () => {
    const common = [{ effect: 'headache' }];
    expect(await faultsOfDrug({ sideEffects: { ...sideEffects, common } })).toEqual([
      expect.stringContaining('label gives no frequency here'),
    ]);
  });
});

describe('what must be told before a medicine', () => {
  const { tellFirst, ...silent } = ciclosporin;

  test('is refused where it is missing', async () => {
    expect(await faultsOf({ 'entries/drug/ciclosporin.yaml': silent })).toEqual([
      expect.stringContaining('tellFirst is missing'),
    ]);
  });

  test('holds the whole list where an entry says so', async () => {
    expect(await faultsOfDrug({ contraindications: 'all' })).toEqual([]);
    expect(
      await faultsOf({ 'entries/drug/ciclosporin.yaml': { ...silent, contraindications: 'all' } }),
    ).toEqual(
      expect.arrayContaining([
        expect.stringContaining('contraindications stand in tellFirst, which is missing'),
      ]),
    );
    expect(tellFirst).toBeDefined();
  });
});

describe('clear words', () => {
  test.each([
    ['who acts', 'A fever is told early.', 'hides who acts: is told'],
    ['a word for a toddler', 'The person is limp.', 'is a word for small children'],
    ['a body part that is hurt', 'The liver is hurt.', 'means damaged: is hurt'],
    ['a share without a year', 'It was so in 60.5% of people.', 'gives a share without its year'],
  ])('English that leaves a reader guessing is refused: %s', async (_, en, fault) => {
    expect(await faultsOfDrug({ detail: both('説明です。', en) })).toEqual([
      expect.stringContaining(fault),
    ]);
  });

  test('a Japanese share needs its year', async () => {
    const of = (ja: string) => faultsOfDrug({ detail: both(ja, 'A longer text.') });
    expect(await of('60.5%の人にみられました。')).toEqual([
      expect.stringContaining('detail.ja gives a share without its year'),
    ]);
    expect(await of('2008年の調査では、60.5%の人が知っていました。')).toEqual([]);
  });

  test('pain that hurts is said as people say it', async () => {
    const detail = both('説明です。', 'The joint swells and hurts badly.');
    expect(await faultsOfDrug({ detail })).toEqual([]);
  });
});
