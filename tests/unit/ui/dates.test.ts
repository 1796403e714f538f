import { expect, test } from 'vitest';
import { wordDate } from '../../../src/ui/dates';

test('a date is the same day wherever the reader is', () => {
  expect(wordDate('2026-11-22')).toEqual({ ja: '2026年11月22日', en: '22 Nov 2026' });
});

test('what is no date is shown as it stands, not as "Invalid Date"', () => {
  expect(wordDate('2026年秋')).toEqual({ ja: '2026年秋', en: '2026年秋' });
});
