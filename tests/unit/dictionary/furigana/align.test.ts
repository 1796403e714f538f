import { expect, test } from 'vitest';
import { alignReading } from '../../../../dictionary/furigana/align';

test.each([
  ['白血球', 'はっけっきゅう', ['はっけっきゅう']],
  ['傷つける', 'きずつける', ['きず']],
  ['取り消し', 'とりけし', ['と', 'け']],
  ['吐き気', 'はきけ', ['は', 'け']],
  ['か月', 'かげつ', ['げつ']],
  ['むくむ', 'むくむ', []],
  ['リンパ球', 'りんぱきゅう', ['きゅう']],
])('okurigana of %s stand outside the furigana', (word, reading, expected) => {
  expect(alignReading(word, reading)).toEqual(expected);
});

test.each([
  ['傷つける', 'きずつけた'],
  ['傷', ''],
  ['B細胞', 'びーさいぼう'],
])('%s cannot be aligned with %s', (word, reading) => {
  expect(alignReading(word, reading)).toBeNull();
});
