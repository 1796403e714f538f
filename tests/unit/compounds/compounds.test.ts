import { describe, expect, test } from 'vitest';
import { paraphrase } from '../../../src/compounds/paraphrase';
import { idOf } from '../../../src/compounds/piece';
import { wordId, wordOf } from '../../../src/compounds/word-id';
import { normalise } from '../../../src/matching/normalise';
import { PARTS, part, readerOf } from './fixture';

const reader = readerOf();
const PARTED = { may: () => true, is: () => true };
const read = (word: string, from = reader) => from.read(normalise(word));
const cut = (word: string, from = reader) => {
  const folded = normalise(word);
  return from.read(folded)?.pieces.map(({ start, end }) => folded.cased.slice(start, end)) ?? null;
};

describe('a word that its parts tell', () => {
  test.each([
    ['右半結腸切除術', ['右半', '結腸', '切除術'], 'treatment'],
    ['結腸癌', ['結腸', '癌'], 'disease'],
    ['結腸がん', ['結腸', 'がん'], 'disease'],
    ['結腸癌ステージII', ['結腸', '癌', 'ステージ', 'II'], 'disease'],
    ['ギラン・バレー癌', ['ギラン', 'バレー', '癌'], 'disease'],
    ['右肺S6', ['右', '肺', 'S6'], 'anatomy'],
    ['2型肺炎癌', ['2', '型', '肺炎', '癌'], 'disease'],
    ['hepatosplenomegaly', ['hepato', 'spleno', 'megaly'], 'symptom'],
    ['右肺炎', ['右', '肺炎'], 'disease'],
    ['Peripheral Neuropathy', ['Peripheral', 'Neuropathy'], 'disease'],
    ['Peripheral Hepatomegaly', ['Peripheral', 'Hepato', 'megaly'], 'symptom'],
  ])('%s is cut into its parts, and its end says what it is', (word, parts, kind) => {
    expect(cut(word)).toEqual(parts);
    expect(read(word)?.kind).toBe(kind);
  });

  test.each([
    ['右半切除術後', 'what is left over'],
    ['肺2', 'only a number beside one part'],
    ['右半結腸', 'no end that a word may have', [part('結腸', 'place')]],
    ['機能異常', 'nothing medical in it'],
    ['肺炎', 'an entry of its own'],
    ['2結腸癌', 'a number before it that counts nothing'],
    ['結腸癌2', 'a number behind it that nothing counts'],
    ['結腸癌・肺炎', 'two words'],
    ['肺炎異常', 'an entry of its own before a weak end'],
    ['切除術結腸', 'a part where it cannot stand'],
    ['hepatos', 'letters left over'],
    ['itis', 'nothing before an ending'],
    ['肺炎痛風', 'two names in a row'],
    ['pneumonia neuropathy', 'two names in a row'],
    ['A peripheral neuropathy', 'an article before it'],
    ['peripheral neuropathy 50', 'a number behind it'],
    ['peripheral\nneuropathy', 'the end of a line in it'],
    ['', 'no letters'],
  ])('%j is none: %s', (word, _, parts?: readonly (typeof PARTS)[number][]) => {
    const others = parts ? [...PARTS.filter(({ texts }) => texts[0] !== '結腸'), ...parts] : PARTS;
    expect(cut(word, readerOf({ parts: [...others] }))).toBeNull();
  });

  test('one part alone is a word that is looked up, and none that a text is searched for', () => {
    expect(cut('結腸')).toEqual(['結腸']);
    expect(reader.find(normalise('結腸'), PARTED)).toEqual([]);
  });

  test('an entry’s name is one part, and stands for its entry', () => {
    expect(read('結腸肺炎癌')?.pieces.map(idOf)).toEqual(['結腸', 'dictionary:pneumonia', '癌']);
  });

  test('a name that is ambiguous by itself is no part unless a part says so', () => {
    const without = readerOf({ parts: PARTS.filter(({ texts }) => texts[0] !== '肺') });
    expect(cut('肺癌', without)).toBeNull();
    expect(cut('肺癌')).toEqual(['肺', '癌']);
  });

  test('a word whose parts mislead is none, also inside another, unless it is one part', () => {
    const misleading = ['糖尿病'];
    expect(cut('糖尿病')).toEqual(['糖', '尿', '病']);
    expect(cut('糖尿病', readerOf({ misleading }))).toBeNull();
    expect(cut('糖尿病癌', readerOf({ misleading }))).toBeNull();
    const whole = [...PARTS, part('糖尿病', 'disease')];
    expect(cut('糖尿病癌', readerOf({ misleading, parts: whole }))).toEqual(['糖尿病', '癌']);
  });

  test('of as many parts the longest end is taken: 右|肺炎, not 右肺|炎', () => {
    const parts = [...PARTS, part('右肺', 'body-part')];
    expect(cut('右肺炎', readerOf({ parts }))).toEqual(['右', '肺炎']);
  });

  test('the fewest parts are taken, and of as many those that entries explain', () => {
    const parts = [...PARTS, part('肺炎癌', 'disease')];
    expect(cut('結腸肺炎癌', readerOf({ parts }))).toEqual(['結腸', '肺炎癌']);
  });

  test.each(['癌', '結腸癌', '右肺'])('a text of %s alone is cut at its beginning only', (word) => {
    let asked = 0;
    const count = () => {
      asked++;
      return false;
    };
    const text = normalise(word.repeat(5_000));
    expect(reader.find(text, { may: count, is: count })).toEqual([]);
    expect(asked).toBeLessThan(2 * text.text.length);
  });

  test('a place where something may be parted is looked at no more often than text is long', () => {
    let asked = 0;
    const is = () => {
      asked++;
      return false;
    };
    const text = normalise('結腸癌が'.repeat(3_000));
    reader.find(text, { may: () => true, is });
    expect(asked).toBeLessThan(8 * text.text.length);
  });
});

describe('the one line of a word', () => {
  test('is made of one part of the body and an end that says how', () => {
    expect(paraphrase(read('結腸がん')!)).toEqual({
      ja: '大腸の一部にできるがん',
      en: 'cancer of the large bowel',
    });
  });

  test.each(['右半結腸癌', '肺炎癌', '結腸炎'])('is left out of %s', (word) => {
    expect(paraphrase(read(word)!)).toBeNull();
  });
});

describe('the id of a word', () => {
  test.each(['右半結腸切除術', 'CT', '𠮷', ''])('leads back to %j', (word) => {
    expect(wordOf(wordId(word))).toBe(word === '' ? null : word);
  });

  test.each(['rituximab', '53f3--534a', '12345', '../a', '53F3'])('%j is none', (id) => {
    expect(wordOf(id)).toBeNull();
  });
});
