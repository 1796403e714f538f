import { describe, expect, test } from 'vitest';
import type { NamedDocument } from '../../../src/search/document';
import { nearest } from '../../../src/search/nearest';
import { search } from '../../../src/search/rank';
import { prepare } from '../../../src/search/search-index';

function entry(
  id: string,
  headword: string,
  reading: string,
  english: string,
  surfaces: string[] = [],
): NamedDocument {
  return { id, kind: 'disease', headword, reading, english, surfaces, gist: { ja: '', en: '' } };
}

const index = prepare([
  entry('thrombosis', '血栓症', 'けっせんしょう', 'thrombosis', ['血栓', '血のかたまり']),
  entry('blood-test', '血液検査', 'けつえきけんさ', 'blood test', ['採血']),
  entry(
    'ivig',
    '免疫グロブリン療法',
    'めんえきぐろぶりんりょうほう',
    'immunoglobulin therapy (IVIg)',
    ['IVIg', '大量免疫グロブリン静注療法'],
  ),
  entry('immunity', '免疫', 'めんえき', 'immunity'),
  entry('immunoglobulin', '免疫グロブリン', 'めんえきぐろぶりん', 'immunoglobulin (Ig)', ['Ig']),
  entry('b-cell', 'B細胞', 'びーさいぼう', 'B cell', ['Bリンパ球', 'B-cell']),
  entry('stem-cell', '幹細胞', 'かんさいぼう', 'stem cell'),
  entry('rituximab', 'リツキシマブ', 'りつきしまぶ', 'rituximab', ['抗CD20抗体', 'リツキサン']),
  entry('anaphylaxis', 'アナフィラキシー', 'あなふぃらきしー', 'anaphylaxis', [
    'アナフィラキシー・ショック',
  ]),
  entry('anti-gm1', '抗GM1抗体', 'こうじーえむわんこうたい', 'anti-GM1 antibody'),
  entry('antibody', '抗体', 'こうたい', 'antibody'),
  entry('heparin', 'ヘパリン', 'へぱりん', 'heparin'),
  entry('cough', 'せき', 'せき', 'cough', ['咳']),
  entry('spinal-cord', '脊髄', 'せきずい', 'spinal cord'),
  entry('ms', '多発性硬化症', 'たはつせいこうかしょう', 'multiple sclerosis (MS)', ['MS']),
  entry('mitral', '僧帽弁狭窄症', 'そうぼうべんきょうさくしょう', 'mitral stenosis', ['MS']),
]);
const ids = (query: string, limit?: number) => search(index, query, limit).map(({ id }) => id);

describe('what finds an entry', () => {
  test.each([
    ['kanji', '血栓症', 'thrombosis'],
    ['hiragana of a kanji word', 'けっせん', 'thrombosis'],
    ['katakana for a hiragana reading', 'ケッセン', 'thrombosis'],
    ['hiragana for a katakana headword', 'りつきし', 'rituximab'],
    ['half-width katakana', 'ﾘﾂｷｼﾏﾌﾞ', 'rituximab'],
    ['kana with a voicing mark beside it', 'リツキシマフ゛', 'rituximab'],
    ['full-width Latin', 'ＩＶＩｇ', 'ivig'],
    ['any case', 'IVIG', 'ivig'],
    ['a surface', 'リツキサン', 'rituximab'],
    ['the middle of a word', '液検', 'blood-test'],
    ['an English word inside a name', 'therapy', 'ivig'],
    ['a hyphen where the name has a space', 'blood-test', 'blood-test'],
    ['a space where the name has a hyphen', 'anti gm1', 'anti-gm1'],
    ['without the middle dot', 'アナフィラキシーショック', 'anaphylaxis'],
    ['spaces around', ' 採血　', 'blood-test'],
    ['old kanji', '脊髓', 'spinal-cord'],
    ['a dash for the long vowel', 'アナフィラキシ－', 'anaphylaxis'],
    ['ヴ where others write ブ', 'リツキシマヴ', 'rituximab'],
  ])('%s', (_what, query, id) => {
    expect(ids(query)[0]).toBe(id);
  });
});

describe('order', () => {
  test('a word itself comes before words that begin with it', () => {
    expect(ids('免疫')).toEqual(['immunity', 'immunoglobulin', 'ivig']);
  });

  test('the English name counts as exact without its parenthesis', () => {
    expect(ids('immunoglobulin')).toEqual(['immunoglobulin', 'ivig']);
  });

  test('a surface that is the query comes before a longer name that begins with it', () => {
    // "ig" is a surface of immunoglobulin, and stands inside IVIg only.
    expect(ids('Ig')[0]).toBe('immunoglobulin');
  });

  test('a name that begins so comes before one with the query inside', () => {
    // 抗体 itself; then nothing begins so; 抗GM1抗体 (6) and リツキシマブ's 抗CD20抗体 (6) hold it.
    expect(ids('抗体')).toEqual(['antibody', 'anti-gm1', 'rituximab']);
  });

  test('the beginning of an English word beats the middle of one', () => {
    // "body" stands inside antibody only; "antib" begins antibody and a word of anti-GM1 antibody.
    expect(ids('antib')).toEqual(['antibody', 'anti-gm1']);
  });

  test('equal fits: the shorter headword first, then id', () => {
    // Both hold "cell" as their second word: 幹細胞 and B細胞 are equally long, b before s.
    expect(ids('cell')).toEqual(['b-cell', 'stem-cell']);
  });
});

describe('romaji', () => {
  test.each([
    ['kessen', 'thrombosis'],
    ['kessenshou', 'thrombosis'],
    ['kessensyou', 'thrombosis'],
    ['kessensho', 'thrombosis'],
    ['Kessenshō', 'thrombosis'],
    ['ketsusen', 'thrombosis'],
    ['ritsukishimabu', 'rituximab'],
    ['RITSUKISAN', 'rituximab'],
    ['anafirakishi-', 'anaphylaxis'],
    ['ketsueki kensa', 'blood-test'],
    ['guroburin', 'immunoglobulin'],
  ])('%s finds its entry first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test('a whole reading comes before one that only begins so', () => {
    expect(ids('seki')).toEqual(['cough', 'spinal-cord']);
  });

  test('English that fits as written comes before a reading', () => {
    // No English name holds "men"; 免疫 (menneki) and what begins with it do, shortest first.
    expect(ids('men')).toEqual(['immunity', 'immunoglobulin', 'ivig']);
    // "kou" is in 抗体 and 抗GM1抗体 (kou-) and inside 多発性硬化症, too short to count there.
    expect(ids('kou')).toEqual(['antibody', 'anti-gm1']);
    // "hep": English begins so, before any reading.
    expect(ids('hep')[0]).toBe('heparin');
  });

  test('a single letter brings up no readings', () => {
    // No English name holds k but けつえきけんさ, けっせん and こうたい would begin with it.
    expect(ids('k')).toEqual([]);
  });
});

describe('one typo', () => {
  test.each([
    ['in English', 'thrombosys', 'thrombosis'],
    ['in an English word of a name', 'immunoglobulim', 'immunoglobulin'],
    ['in kana', 'あなふぃらくしー', 'anaphylaxis'],
    ['in romaji', 'kesensho', 'thrombosis'],
    ['in kanji', '血栓賞', 'thrombosis'],
    ['a small kana written large', 'けつせんしょう', 'thrombosis'],
    ['one of several words', 'blod test', 'blood-test'],
  ])('%s', (_what, query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test('what fits without a typo comes before what fits with one', () => {
    // "immunity" is written so; with one typo nothing else is. "antibodi": only with a typo.
    expect(ids('immunity')[0]).toBe('immunity');
    expect(ids('antibodi')).toEqual(['antibody', 'anti-gm1']);
    // 免疫 is exact and begins others; 兔疫 is too short to be a typo of it.
    expect(ids('兔疫')).toEqual([]);
  });
});

test('an abbreviation shows all its meanings', () => {
  // Both fit as surfaces and are equally long: by id.
  expect(ids('MS')).toEqual(['mitral', 'ms']);
});

describe('the nearest words of a query that found nothing', () => {
  const near = (query: string) => nearest(index, query).map(({ id }) => id);

  test.each([
    ['two typos in English', 'trombosys', 'thrombosis'],
    ['two typos in kana', 'あなふらくしー', 'anaphylaxis'],
    ['two typos in romaji', 'rituksimav', 'rituximab'],
    ['the beginning of a word, with typos', 'anaphilax', 'anaphylaxis'],
  ])('%s', (_what, query, id) => {
    expect(search(index, query)).toEqual([]);
    expect(near(query)[0]).toBe(id);
  });

  test.each(['存在しない語', 'qqqqqq', 'zz', '、'])(
    '%s brings up nothing that is not like it',
    (query) => {
      expect(near(query)).toEqual([]);
    },
  );

  test('there are no more than five', () => {
    const many = Array.from({ length: 9 }, (_, i) => entry(`e${i}`, `試験${i}`, '', `trialx${i}`));
    expect(nearest(prepare(many), 'trialyy')).toHaveLength(5);
  });
});

describe('several words', () => {
  test('all must fit', () => {
    expect(ids('免疫 療法')).toEqual(['ivig']);
    expect(ids('免疫 血栓')).toEqual([]);
  });

  test('their order does not matter', () => {
    expect(ids('cell stem')).toEqual(['stem-cell']);
  });

  test('may be of two languages', () => {
    expect(ids('抗CD20 ritux')).toEqual(['rituximab']);
  });

  test('a fit as a whole comes before a fit word by word', () => {
    expect(ids('b cell')[0]).toBe('b-cell');
  });
});

describe('what finds nothing', () => {
  test.each(['', '   ', '　', '、', '・', '存在しない語'])('%j', (query) => {
    expect(ids(query)).toEqual([]);
  });
});

test('no more results than asked for', () => {
  expect(ids('免疫', 2)).toEqual(['immunity', 'immunoglobulin']);
});
