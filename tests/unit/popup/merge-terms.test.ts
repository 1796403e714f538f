import { describe, expect, test } from 'vitest';
import type { FrameReport } from '../../../src/messages/protocol';
import { frameAt, mergeTerms } from '../../../src/popup/page/merge-terms';

function report(key: string, isTop: boolean, terms: FrameReport['terms']): FrameReport {
  return {
    key,
    isTop,
    site: 'a',
    phase: 'read',
    isForeign: false,
    terms,
    selected: '',
    unread: 0,
    failures: [],
  };
}
const inner = report('inner', false, [
  { entry: 'cancer', text: 'がん', count: 1, marked: 1 },
  { entry: 'fever', text: '発熱', count: 4, marked: 0 },
]);
const top = report('top', true, [
  { entry: 'ivig', text: 'IVIg', count: 2, marked: 1 },
  { entry: 'cancer', text: '癌', count: 2, marked: 0 },
]);
const entries = (order: 'page' | 'count') =>
  mergeTerms([inner, top], order).map(({ entry }) => entry);

describe('the words of all frames', () => {
  test('the top frame’s come first, and each word once', () => {
    expect(entries('page')).toEqual(['ivig', 'cancer', 'fever']);
  });

  test('counts are added up', () => {
    expect(entries('count')).toEqual(['fever', 'cancer', 'ivig']);
  });

  test('a word that is marked in one frame only counts as marked', () => {
    const [, cancer] = mergeTerms([inner, top], 'page');
    expect(cancer).toMatchObject({ text: '癌', count: 3, isMarked: true });
  });
});

test('going on leads through all frames and back', () => {
  const cancer = mergeTerms([inner, top], 'page').find(({ entry }) => entry === 'cancer')!;
  const way = [0, 1, 2, 3, 4, 5].map((place) => frameAt(cancer, place));
  expect(way).toEqual(['top', 'top', 'inner', 'top', 'top', 'inner']);
});
