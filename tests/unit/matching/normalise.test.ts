import { describe, expect, it } from 'vitest';
import { foldSurface, normalise, toSource } from '../../../src/matching/normalise';

describe('normalise', () => {
  it.each([
    ['full-width Latin', 'ｉｖｉｇ', 'ivig'],
    ['half-width kana with its voicing mark', 'ﾘﾂｷｼﾏﾌﾞ', 'リツキシマブ'],
    ['kana with a combining voicing mark', 'リツキシマフ\u3099', 'リツキシマブ'],
    ['kana with a voicing mark beside it', 'リツキシマフ゛', 'リツキシマブ'],
    ['kana with a half-voicing mark beside it', 'カヘ゜シタヒ゛ン', 'カペシタビン'],
    ['hiragana with a mark beside it', 'は゜んふ゛', 'ぱんぶ'],
    ['half-width kana with a full-width mark', 'ﾘﾂｷｼﾏﾌ゛', 'リツキシマブ'],
    ['full-width kana with a half-width mark', 'リツキシマフﾞ', 'リツキシマブ'],
    ['an iteration mark with a mark beside it', 'かゝ゛み', 'かゞみ'],
    ['a v with its mark beside it', 'ウ゛ィタミン', 'ビタミン'],
    ['a mark that goes with no kana, not at all', 'あ゛ー、゛ A゛', 'あ゛ー、゛ a゛'],
    ['a Kangxi radical', '腫⼤', '腫大'],
    ['a supplement radical', '⻑期', '長期'],
    ['a half-width long vowel mark', 'ｱﾚﾙｷﾞｰ', 'アレルギー'],
    ['a dash for a long vowel', 'アレルギ―', 'アレルギー'],
    ['a full-width hyphen for a long vowel', 'アレルギ－', 'アレルギー'],
    ['a dash between Latin letters', 'anti‐GM1', 'anti-gm1'],
    ['capitals', 'CIDP', 'cidp'],
    ['a subscript digit', 'SpO₂', 'spo2'],
    ['a zero-width space inside a word', '血栓\u200b症', '血栓症'],
    ['a soft hyphen inside a word', 'neuro\u00adpathy', 'neuropathy'],
    ['a variation selector on a kanji', '葛\u{e0100}根湯', '葛根湯'],
  ])('folds %s', (_, written, folded) => {
    expect(normalise(written).text).toBe(folded);
  });

  it('keeps a trade mark sign a sign: as letters it would glue itself to the word before', () => {
    expect(normalise('IVIg™').text).toBe('ivig™');
  });

  it('leads back to the source where folding made text shorter', () => {
    const folded = normalise('薬はﾘﾂｷｼﾏﾌﾞです');
    const start = folded.text.indexOf('リツキシマブ');
    expect(toSource(folded, start, start + 6)).toEqual({ start: 2, end: 9 });
  });

  it('leads back to the source where a mark stood beside its kana', () => {
    const folded = normalise('薬はリツキシマフ゛です');
    const start = folded.text.indexOf('リツキシマブ');
    expect(toSource(folded, start, start + 6)).toEqual({ start: 2, end: 9 });
  });

  it('leads back to the source where folding made text longer', () => {
    const folded = normalise('㌔ﾊﾟｰｾﾝﾄの½と発熱');
    const start = folded.text.indexOf('発熱');
    expect(toSource(folded, start, start + 2)).toEqual({ start: 10, end: 12 });
  });

  it('keeps offsets where a capital grows in lower case', () => {
    const folded = normalise('İstanbul 発熱');
    expect(folded.text.length).toBe(folded.cased.length);
    const start = folded.text.indexOf('発熱');
    expect(toSource(folded, start, start + 2)).toEqual({ start: 9, end: 11 });
  });

  it('keeps an emoji whole', () => {
    const folded = normalise('😀発熱');
    const start = folded.text.indexOf('発熱');
    expect(toSource(folded, start, start + 2)).toEqual({ start: 2, end: 4 });
  });

  it('folds surfaces as it folds pages, capitals kept', () => {
    expect(foldSurface('ＩＶＩｇ')).toBe('IVIg');
  });
});
