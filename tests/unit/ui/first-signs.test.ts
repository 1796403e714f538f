import { expect, test } from 'vitest';
import { firstSigns } from '../../../src/ui/first-signs';

const sign = (ja: string, en = 'x') => ({ ja, en, action: 'emergency' as const });
const shown = (...signs: ReturnType<typeof sign>[]) => firstSigns(signs).map(({ ja }) => ja);

test('as many signs are seen as fill two lines', () => {
  const four = ['息が苦しい', '胸が痛い', '気を失う', 'けいれんする'].map((ja) => sign(ja));
  expect(shown(...four)).toEqual(['息が苦しい', '胸が痛い', '気を失う', 'けいれんする']);
});

test('a sign that is too long for what is left is passed over for shorter ones', () => {
  const long = sign('いつものてんかんの発作がすぐおさまった');
  expect(shown(sign('息が苦しい'), long, sign('胸が痛い'))).toEqual(['息が苦しい', '胸が痛い']);
});

test('it must fit in both languages, so that a card is as high in either', () => {
  const wordy = sign('胸が痛い', 'a pain in the chest that does not pass when one rests a while');
  expect(shown(sign('息が苦しい'), wordy, sign('気を失う'))).toEqual(['息が苦しい', '気を失う']);
});

test('two are seen at least, however long', () => {
  const long = 'とても長くて二つの行には入らないサインのこと';
  expect(shown(sign(`${long}一`), sign(`${long}二`), sign(`${long}三`))).toHaveLength(2);
});

test('all are seen where all fit', () => {
  expect(shown(sign('息が苦しい'))).toEqual(['息が苦しい']);
});

test('of two that say the same the one that says it exactly is seen', () => {
  expect(shown(sign('熱が出る'), sign('37.5度以上の熱が出る'), sign('胸が痛い'))).toEqual([
    '37.5度以上の熱が出る',
    '胸が痛い',
  ]);
});
