import { describe, expect, test } from 'vitest';
import { furiganaWriter } from '../../../../dictionary/furigana/annotate';
import { loadSegmenter } from '../../../../dictionary/furigana/tokenizer';
import { readStretches } from '../../../../src/glossary/furigana';

const segment = await loadSegmenter();
const known = (overrides: object, headwords: object = {}) => ({
  overrides: new Map(Object.entries(overrides)),
  headwords: new Map(Object.entries(headwords)),
});
const show = (text: string, readings = known({})) =>
  readStretches(text, furiganaWriter(readings, segment)(text))
    .map((stretch) => (stretch.reading ? `${stretch.text}[${stretch.reading}]` : stretch.text))
    .join('');

describe('furigana', () => {
  test('stand over kanji, and not over kana', () => {
    expect(show('熱が出たときは、病院へ。')).toBe('熱[ねつ]が出[で]たときは、病院[びょういん]へ。');
  });

  test('are those of the tokeniser where the dictionary has a word', () => {
    const text = '肺疾患です。';
    expect(show(text, known({}, { 肺疾患: 'はいしっかん' }))).toBe('肺疾患[はいしっかん]です。');
  });

  test('of a headword do not stand inside another word', () => {
    // To the tokeniser 熱心 is one word.
    expect(show('熱心', known({}, { 熱: 'ねつ', 心: 'こころ' }))).toBe('熱心[ねっしん]');
  });

  test('can be put right without cutting words', () => {
    const readings = known({ 後から: 'あとから', 間: 'あいだ' });
    expect(show('飲んだ後からの間', readings)).toBe('飲[の]んだ後[あと]からの間[あいだ]');
    expect(show('時間', readings)).toBe('時間[じかん]');
  });

  test('that nobody knows are left out', () => {
    expect(show('熱', known({ 熱: '' }))).toBe('熱');
    expect(show('2日と10分、3人', known({}))).toBe('2日と10分、3人');
  });

  test('after a kanji without any stand over their own kanji', () => {
    // An unread stretch before one whose length is told by a digit too.
    expect(show('2日間熱が3日', known({}))).toBe('2日間熱[ねつ]が3日');
    expect(show('病原体', known({ 病: '', 原体: 'げんたい' }))).toMatch(/原体\[げんたい\]$/);
  });

  test('cost nothing where a text has no kanji', () => {
    expect(furiganaWriter(known({}), segment)('むくみ、だるさ')).toBe('');
  });
});
