import { describe, expect, test } from 'vitest';
import { failureLines, writeFailureReport } from '../../../src/frame/failure-lines';
import { FailureList, MOST_KEPT } from '../../../src/frame/failure-list';

const SECRET = '山田花子さんの検査結果';

describe('what failed in a frame', () => {
  test('is kept with its place, the error’s name and the version, and nothing of the page', () => {
    const list = new FailureList('0.2.0');
    list.add('reading', new RangeError(SECRET));
    expect(list.last).toEqual([{ place: 'reading', error: 'RangeError', version: '0.2.0' }]);
  });

  test.each([
    ['a text', SECRET],
    ['an object with a name', { name: SECRET }],
    ['an error named after the page', Object.assign(new Error(), { name: SECRET })],
    ['an error with a long name', Object.assign(new Error(), { name: 'E'.repeat(1_000) })],
    ['nothing', undefined],
  ])('is called unknown where %s was thrown', (_, thrown) => {
    const list = new FailureList('0.2.0');
    list.add('looking', thrown);
    expect(list.last).toEqual([{ place: 'looking', error: 'unknown', version: '0.2.0' }]);
  });

  test('is kept for the last ones alone, and counted for all', () => {
    const list = new FailureList('0.2.0');
    list.add('choosing', new TypeError());
    for (let i = 0; i < MOST_KEPT; i++) list.add('reading', new RangeError());
    expect(list.last).toHaveLength(20);
    expect(list.last.every(({ error }) => error === 'RangeError')).toBe(true);
    expect(list.unread).toBe(21);
  });

  test('counts as unread only where a part of the page was left out', () => {
    const list = new FailureList('0.2.0');
    for (const place of ['starting', 'asking', 'explaining', 'storing'] as const) {
      list.add(place, new Error());
    }
    expect(list.unread).toBe(0);
    for (const place of ['looking', 'reading', 'choosing', 'showing'] as const) {
      list.add(place, new Error());
    }
    expect(list.unread).toBe(4);
  });
});

describe('a report of failures', () => {
  const failure = { place: 'reading', error: 'RangeError', version: '0.2.0' } as const;

  test('says the same thing once, with how often', () => {
    expect(failureLines([failure, { ...failure, place: 'asking' }, failure])).toEqual([
      '失敗 / failures:',
      '- reading: RangeError (0.2.0) ×2',
      '- asking: RangeError (0.2.0)',
    ]);
    expect(failureLines([])).toEqual([]);
  });

  test('begins with the version and how much is missing', () => {
    expect(writeFailureReport(3, [failure]).split('\n')).toEqual([
      '用語ルーペ / Yogo Loupe 0.2.0',
      '読めなかった所 / places not read: 3',
      '失敗 / failures:',
      '- reading: RangeError (0.2.0)',
      '',
    ]);
  });
});
