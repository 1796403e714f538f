import { describe, expect, test } from 'vitest';
import { classesOf } from '../../../dictionary/names/classes';
import { englishNames } from '../../../dictionary/names/english-names';
import { type Explanations, explainedBy } from '../../../dictionary/names/explained-by';
import { knownNames } from '../../../dictionary/names/known-names';
import { makeNames } from '../../../dictionary/names/make-names';
import { productsOf } from '../../../dictionary/names/price-list';
import { productNames } from '../../../dictionary/names/product-names';
import { readTable } from '../../../dictionary/names/read-table';
import { withoutSalt } from '../../../dictionary/names/salts';
import { soundsAlike } from '../../../dictionary/names/sounds-alike';
import { stemsOf } from '../../../dictionary/names/stems';
import { readSubstance } from '../../../dictionary/names/substances';
import { writeNames } from '../../../dictionary/names/write-names';
import type { EntrySource } from '../../../dictionary/schema';
import { readMedicineName } from '../../../src/medicines/medicine-name';
import { ciclosporin, faultsOf } from './fixture';

const faultsOfNames = (...lines: string[]) =>
  faultsOf({
    'compounds.yaml': { misleading: [], neighbours: [] },
    'names/medicines.tsv': `# From a list.\n${lines.join('\n')}\n`,
  });

describe('the file of names', () => {
  test('a name of a substance that an entry explains is taken', async () => {
    expect(await faultsOfNames('シクポラール\tシクロスポリン\tciclosporin\tciclosporin')).toEqual(
      [],
    );
  });

  test('a line without all its columns is refused, with file and line', async () => {
    expect(await faultsOfNames('シクポラール\tciclosporin')).toEqual([
      'dictionary/names/medicines.tsv:2: is not: name, substance, English name, entry, with a tab between each',
    ]);
  });

  test('a name that stands twice is refused, in whatever width and capitals', async () => {
    const faults = await faultsOfNames(
      'シクポラールA\t\t\tciclosporin',
      'ｼｸﾎﾟﾗｰﾙＡ\t\t\tciclosporin',
    );
    expect(faults).toEqual([
      'dictionary/names/medicines.tsv:3: ｼｸﾎﾟﾗｰﾙＡ is a name of シクポラールA already',
    ]);
  });

  test('a name that an entry has is refused', async () => {
    expect(await faultsOfNames('ネオーラル\t\t\tciclosporin')).toEqual([
      'dictionary/names/medicines.tsv:2: ネオーラル is a name of ciclosporin already',
    ]);
  });

  test('an entry that does not exist is refused', async () => {
    expect(await faultsOfNames('プログラフ\t\t\ttacrolimus')).toEqual([
      'dictionary/names/medicines.tsv:2: tacrolimus is no entry of the dictionary',
    ]);
  });

  test('an entry that explains no medicine is refused', async () => {
    expect(await faultsOfNames('プログラフ\t\t\theadache')).toEqual([
      'dictionary/names/medicines.tsv:2: headache is of kind symptom, and no medicine',
    ]);
  });

  test('what is written can be read again', () => {
    const names = [
      {
        name: 'アモバン',
        substance: { ja: 'ゾピクロン', en: 'zopiclone' },
        english: 'zopiclone',
        about: 'a',
      },
      { name: 'ゾピクロン', substance: null, english: 'zopiclone', about: 'a' },
    ];
    const lines = writeNames(names)
      .split('\n')
      .filter((line) => line !== '' && line[0] !== '#');
    expect(lines.map(readMedicineName)).toEqual(names);
  });
});

describe('the name of a product', () => {
  test.each([
    ['アムロジピン錠１０ｍｇ「タカタ」', 'アムロジピン'],
    ['ＭＳコンチン錠１０ｍｇ', 'MSコンチン'],
    ['ハルシオン０．１２５ｍｇ錠', 'ハルシオン'],
    ['０．５％グルコジンＲ水', 'グルコジンR水'],
    ['ロキソプロフェンＮａテープ１００ｍｇ「ケミファ」', 'ロキソプロフェンNa'],
    ['５－ＦＵ注２５０ｍｇ', '5-FU'],
    ['デュタステリドカプセル０．５ｍｇＡＶ「サワイ」', 'デュタステリド'],
    ['注射用チアミラールナトリウム', 'チアミラールナトリウム'],
    ['エックスフォージ配合ＯＤ錠', 'エックスフォージ'],
    ['ビ・シフロール錠０．５ｍｇ', 'ビ・シフロール'],
  ])('%s is called %s', (product, name) => {
    const [{ printed } = { printed: '' }] = productsOf([
      { class_code4: '1', generic: '-', product },
    ]);
    expect(productNames(printed)[0]).toBe(name);
  });

  test('letters that tell its forms apart may be left away', () => {
    expect(productNames('ボルタレンSRカプセル37.5mg')).toEqual(['ボルタレンSR', 'ボルタレン']);
  });

  test('a short name stays whole though it ends like a container', () => {
    expect(productNames('エピペン注射液0.3mg')).toEqual(['エピペン']);
    expect(productNames('トラムセット配合錠')).toEqual(['トラムセット']);
  });

  test('a form that is written on in katakana makes a name of its own', () => {
    expect(productNames('リリカカプセル75mg')).toEqual(['リリカ', 'リリカカプセル']);
  });
});

describe('the name of a substance', () => {
  test.each([
    ['アムロジピンベシル酸塩', 'アムロジピン'],
    ['リルマザホン塩酸塩水和物', 'リルマザホン'],
    ['ベタメタゾンリン酸エステルナトリウム', 'ベタメタゾン'],
    ['コハク酸ソリフェナシン', 'ソリフェナシン'],
    ['オルメサルタンメドキソミル', 'オルメサルタン'],
    ['リセドロン酸ナトリウム水和物', 'リセドロン酸'],
  ])('%s is known as %s', (salt, base) => {
    expect(withoutSalt(salt)).toBe(base);
  });

  test.each([
    '酸化マグネシウム',
    '炭酸水素ナトリウム',
    '硝酸イソソルビド',
    'クエン酸第一鉄ナトリウム',
  ])('%s stays whole', (salt) => {
    expect(withoutSalt(salt)).toBe(salt);
  });

  test('a mixture is named by its parts, and has no name of its own', () => {
    expect(readSubstance('アジルサルタン・アムロジピンベシル酸塩')).toEqual({
      name: 'アジルサルタン・アムロジピン',
      parts: ['アジルサルタン', 'アムロジピン'],
      names: [],
    });
  });
});

describe('English names', () => {
  test.each([
    ['アムロジピン', 'amlodipine'],
    ['バルプロ酸', 'valproic acid'],
    ['ホスホマイシン', 'fosfomycin'],
    ['クロルジアゼポキシド', 'chlordiazepoxide'],
  ])('%s sounds like %s', (katakana, english) => {
    expect(soundsAlike(katakana, english)).toBe(true);
  });

  test('a name that sounds otherwise is dropped, and so is one of two substances', () => {
    const rows = readTable(
      [
        'ja_generic_full\tinn_en_hint',
        'アムロジピンベシル酸塩\tamlodipine',
        'カルシフェジオール\tamlodipine',
        'ベラプロスト\tberaprost',
        'ベラプロステン\tberaprost',
      ].join('\n'),
    );
    expect([...englishNames(rows)]).toEqual([['アムロジピン', 'amlodipine']]);
  });
});

const entry = (id: string, kind: string, headword: string, surfaces: string[] = []) =>
  ({
    ...ciclosporin,
    id,
    kind,
    headword,
    english: `${id} in English`,
    surfaces,
  }) as unknown as EntrySource;
const explanations: Explanations = {
  known: knownNames([
    entry('amlodipine', 'drug', 'アムロジピン', ['ノルバスク']),
    entry('headache', 'symptom', '頭痛'),
  ]),
  substances: [{ substance: 'ラスミジタン', entry: 'nervous-system-medicine', code: '' }],
  stems: stemsOf([
    ['-ジピン', 'calcium-channel-blocker'],
    ['-チニブ', 'targeted', 'ルキソリチニブ・モメロチニブ'],
    ['セフ-', 'cephalosporin', 'セファランチン'],
  ]),
  classes: classesOf([
    ['131', 'eye-medicine', '眼科用剤'],
    ['214', 'antihypertensive', '血圧降下剤'],
    ['216', 'vasoconstrictor', '血管収縮剤'],
    ['2190', 'circulation-medicine', 'その他の循環器官用薬'],
    ['429', 'anticancer-drug', 'その他の腫瘍用薬'],
    ['290', 'prescription-medicine', 'その他の個々の器官系用医薬品'],
  ]),
};
const about = (generic: string, code: string) =>
  explainedBy(readSubstance(generic), code, explanations);

describe('the entry of a medicine', () => {
  test('its own goes before its stem, and its stem before its class', () => {
    expect(about('アムロジピンベシル酸塩', '2149')).toBe('amlodipine');
    expect(about('アゼルニジピン', '2149')).toBe('calcium-channel-blocker');
    expect(about('ヒドララジン塩酸塩', '2142')).toBe('antihypertensive');
  });

  test('what is listed by hand goes before its class', () => {
    expect(about('ラスミジタンコハク酸塩', '2160')).toBe('nervous-system-medicine');
  });

  test('exceptions of a stem go by their class', () => {
    expect(about('ゲフィチニブ', '4291')).toBe('targeted');
    expect(about('ルキソリチニブリン酸塩', '4291')).toBe('anticancer-drug');
    expect(about('セファランチン', '2900')).toBe('prescription-medicine');
  });

  test('in eyes its name says nothing of what it is used for', () => {
    expect(about('セフメノキシム塩酸塩', '1317')).toBe('eye-medicine');
  });

  test('a mixture goes by what all of it does, and by a part where the class is a remainder', () => {
    expect(about('バルサルタン・アムロジピンベシル酸塩', '2149')).toBe('antihypertensive');
    expect(about('アムロジピンベシル酸塩・アトルバスタチンカルシウム水和物', '2190')).toBe(
      'amlodipine',
    );
  });

  test('a medicine of an unknown class has none', () => {
    expect(about('ナニカ', '9999')).toBeUndefined();
  });
});

const madeOf = (...products: [code: string, generic: string, product: string][]) =>
  makeNames(
    productsOf(
      products.map(([class_code4, generic, product]) => ({ class_code4, generic, product })),
    ),
    {
      explanations,
      english: new Map([['アゼルニジピン', 'azelnidipine']]),
      leftOut: new Set(['アスパラ']),
    },
  ).map(({ name, substance, about }) => [name, substance?.ja ?? '', about].join(' '));

describe('names that are made', () => {
  test('a brand, its substance and the English name of that stand once each', () => {
    expect(
      madeOf(
        ['2149', 'アゼルニジピン', 'カルブロック錠８ｍｇ'],
        ['2149', 'アゼルニジピン', 'カルブロック錠１６ｍｇ'],
      ),
    ).toEqual([
      'azelnidipine  calcium-channel-blocker',
      'アゼルニジピン  calcium-channel-blocker',
      'カルブロック アゼルニジピン calcium-channel-blocker',
    ]);
  });

  test('what an entry is called is no new name, but its salts are', () => {
    expect(madeOf(['2171', 'アムロジピンベシル酸塩', 'ノルバスク錠５ｍｇ'])).toEqual([
      'アムロジピンベシル酸塩 アムロジピン amlodipine',
    ]);
  });

  test('a list of what is mixed is no name, a brand in two words is', () => {
    expect(
      madeOf(
        ['2149', 'レボドパ・ベンセラジド塩酸塩', 'イーシー・ドパール配合錠'],
        ['2149', 'テルミサルタン・アムロジピンベシル酸塩', 'テルミサルタン・アムロジピン配合錠'],
      ),
    ).toEqual(['イーシー・ドパール レボドパ・ベンセラジド antihypertensive']);
  });

  test('a name that is another word too stands with its form', () => {
    expect(madeOf(['2142', 'ヒドララジン', 'アスパラ錠１０ｍｇ'])).toEqual([
      'アスパラ錠 ヒドララジン antihypertensive',
      'ヒドララジン  antihypertensive',
    ]);
  });

  test('crude drugs are left to the words of the kitchen, except for long names and powders', () => {
    expect(madeOf(['5100', 'オウゴン', 'オウゴン'])).toEqual([]);
  });

  test('a tablet decides before drops for the eyes', () => {
    expect(
      madeOf(
        ['1319', 'ブナゾシン', 'デタントール点眼液'],
        ['1319', 'ブナゾシン', 'デタントール０．０１％点眼液'],
        ['2149', 'ブナゾシン', 'デタントール錠１ｍｇ'],
      ),
    ).toContain('デタントール ブナゾシン antihypertensive');
  });

  test('a name of things that differ is only said to be a medicine', () => {
    expect(madeOf(['2142', 'シゾマ', 'シゾマ錠１'], ['4291', 'シゾマ', 'シゾマ錠２'])).toEqual([
      'シゾマ  prescription-medicine',
    ]);
  });
});
