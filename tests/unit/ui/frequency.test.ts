import { expect, test } from 'vitest';
import { byHowOften, wordFrequency } from '../../../src/ui/frequency';

test.each([
  [
    'a whole percentage counts in hundreds',
    { atLeast: 5 },
    '100人に5人以上',
    'at least 5 in 100 people',
  ],
  [
    'below one percent counts in thousands',
    { below: 0.1 },
    '1000人に1人未満',
    'fewer than 1 in 1,000 people',
  ],
  [
    'both ends of a band share one crowd, so that they compare',
    { atLeast: 0.1, below: 5 },
    '1000人に1人以上、50人未満',
    'at least 1 and fewer than 50 in 1,000 people',
  ],
  [
    'a hundredth of a percent counts in ten thousands',
    { below: 0.01 },
    '1万人に1人未満',
    'fewer than 1 in 10,000 people',
  ],
  [
    'a bound is never rounded',
    { atLeast: 12.5 },
    '1000人に125人以上',
    'at least 125 in 1,000 people',
  ],
  [
    'an approximate number is not made to look exact',
    { about: 26.47 },
    '100人に26人くらい',
    'about 26 in 100 people',
  ],
  ['binary fractions do not show', { about: 0.7 }, '1000人に7人くらい', 'about 7 in 1,000 people'],
])('%s', (_name, frequency, ja, en) => {
  expect(wordFrequency(frequency)).toEqual({ ja, en });
});

test('no number, no words: a frequency is never invented', () => {
  expect(wordFrequency({})).toBeNull();
});

test.each([
  ['no number', undefined, 'usual'],
  ['one percent and more', { atLeast: 1, below: 5 }, 'usual'],
  ['a band around one percent', { atLeast: 0.1, below: 5 }, 'usual'],
  ['below one percent', { below: 1 }, 'rare'],
  ['a band below one percent', { atLeast: 0.1, below: 1 }, 'rare'],
  ['about half a percent', { about: 0.5 }, 'rare'],
  ['one percent itself', { about: 1 }, 'usual'],
])('%s is %s by how often it happens', (_, frequency, list) => {
  const effects = [frequency ? { frequency } : {}];
  expect(byHowOften(effects)[list as 'usual' | 'rare']).toEqual(effects);
});
