import { expect, test } from 'vitest';
import type { Entry } from '../../../src/glossary/entry';
import { writeReport } from '../../../src/popover/report';

const source = {
  title: '添付文書',
  publisher: 'PMDA',
  url: 'https://example.org/label',
  trust: 'label',
  language: 'ja',
  seen: '2026-11-22',
} as const;
const entry: Entry = {
  id: 'fever',
  kind: 'symptom',
  level: 'common',
  headword: '発熱',
  reading: 'はつねつ',
  english: 'fever',
  gist: { ja: '', en: '' },
  detail: { ja: '', en: '' },
  related: [],
  sources: [source, { ...source, title: '手引き', version: '第3版' }],
  review: { by: '山田花子（看護師）', on: '2026-11-01' },
};

test('a report tells which text was wrong, and where', () => {
  const place = { before: 'きのうから', word: '発熱', after: 'が続く。' };
  expect(writeReport(entry, '0.1.0', place).split('\n')).toEqual([
    '用語ルーペ / Yogo Loupe 0.1.0',
    '語 / word: 発熱 (fever)',
    '確認 / review: 山田花子（看護師）, 2026-11-01',
    '出典の版 / source versions:',
    '- 手引き: 第3版',
    '前後の文 / around it: きのうから【発熱】が続く。',
    '',
  ]);
});

test('an entry reached from another one is reported without a text of the page', () => {
  const report = writeReport({ ...entry, review: 'none', sources: [source] }, '0.1.0', null);
  expect(report.split('\n')).toEqual([
    '用語ルーペ / Yogo Loupe 0.1.0',
    '語 / word: 発熱 (fever)',
    '確認 / review: none',
    '',
  ]);
});

test('a report tells what failed in the frame', () => {
  const failures = [{ place: 'reading', error: 'RangeError', version: '0.1.0' } as const];
  const report = writeReport({ ...entry, review: 'none', sources: [] }, '0.1.0', null, failures);
  expect(report.split('\n').slice(-3)).toEqual([
    '失敗 / failures:',
    '- reading: RangeError (0.1.0)',
    '',
  ]);
});
