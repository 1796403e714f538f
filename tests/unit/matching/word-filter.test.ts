import { expect, test } from 'vitest';
import {
  FILTER_BYTES,
  FILTER_HOLDS,
  openFilter,
  writeFilter,
} from '../../../src/matching/word-filter';

const words = Array.from({ length: FILTER_HOLDS }, (_, i) => `word ${i}`);

test('a full filter forgets no word, and takes few others for one', () => {
  const isIn = openFilter(writeFilter(words));
  expect(words.filter((word) => !isIn(word))).toEqual([]);
  const others = Array.from({ length: 100_000 }, (_, i) => `other ${i}`);
  // One in 15,000 is 7.
  expect(others.filter(isIn).length).toBeLessThan(20);
});

test('a filter has one size, and holds nothing while it is empty', () => {
  expect(atob(writeFilter(words))).toHaveLength(FILTER_BYTES);
  expect(atob(writeFilter([]))).toHaveLength(FILTER_BYTES);
  expect(openFilter(writeFilter([]))('word 1')).toBe(false);
});
