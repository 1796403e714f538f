import { expect, test } from 'vitest';
import type { Entry } from '../../../src/glossary/entry';
import { furiganaOf, japaneseTextsOf, readStretches } from '../../../src/glossary/furigana';

const text = (ja: string) => ({ ja, en: '' });
const entry: Entry = {
  id: 'fever',
  kind: 'symptom',
  level: 'common',
  headword: '発熱',
  reading: 'はつねつ',
  english: 'fever',
  gist: text('熱が出る。'),
  detail: text('熱が続く。'),
  signs: [{ ja: '熱い', en: 'hot', action: 'watch' }],
  care: text('休む。'),
  related: [{ id: 'cold', headword: '風邪', english: 'cold' }],
  sources: [],
  review: 'none',
};

test('every text of the card has furigana, once', () => {
  expect(japaneseTextsOf({ ...entry, whenToCall: text('休む。') })).toEqual([
    '熱が出る。',
    '熱が続く。',
    '休む。',
    '熱い',
    '風邪',
  ]);
});

test('the readings of a text stand over that text', () => {
  const codes = ['1ねつ1で', '1ねつ1つづ', '1やす', '1あつ', '2かぜ'];
  expect(furiganaOf({ ...entry, furigana: codes }).get('熱い')).toBe('1あつ');
});

test('an entry that was compiled before furigana has a card without', () => {
  expect(readStretches('熱い', furiganaOf(entry).get('熱い') ?? '')).toEqual([
    { text: '熱', reading: null },
    { text: 'い', reading: null },
  ]);
});

test('a code that does not fit loses no text', () => {
  for (const code of ['9ねつ', '1-', 'ねつ', '1ねつ1で1か']) {
    const stretches = readStretches('熱が出る。', code);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe('熱が出る。');
  }
});
