import { describe, expect, test } from 'vitest';
import { readCounts, reportCoverage } from '../../../../dictionary/report/frequency-list';
import { alikeDetails } from '../../../../dictionary/report/likeness';
import { reportSigns } from '../../../../dictionary/report/signs';
import type { EntrySource } from '../../../../dictionary/schema';

const entry = (id: string, ja: string, en: string) => ({ id, detail: { ja, en } }) as EntrySource;

describe('likeness of details', () => {
  test('a detail written twice with another first word is told', () => {
    const tail = 'は体を守るしくみがまちがって神経を攻撃するために起こると考えられています。';
    const pairs = alikeDetails([
      entry('a', `この病気${tail}`, 'One thing is said here and nothing else at all.'),
      entry('b', `その症状${tail}`, 'Quite another matter stands in this second place.'),
    ]);
    expect(pairs.map(({ ids, language }) => [...ids, language])).toEqual([['a', 'b', 'ja']]);
  });

  test('two texts that only share a phrase are not taken for copies', () => {
    const pairs = alikeDetails([
      entry(
        'a',
        '神経の病気です。手足の力が弱くなり、物をつかみにくくなります。',
        'Arms and legs weaken.',
      ),
      entry(
        'b',
        '神経の病気です。感覚がにぶり、熱さがわかりにくくなることもあります。',
        'Feeling is lost.',
      ),
    ]);
    expect(pairs).toEqual([]);
  });
});

describe('coverage of a frequency list', () => {
  const INDEX = 'fever\t10\t発熱\nms\t02\t?MS\n';

  test('counts documents rather than terms, and leaves excluded rows out of the whole', () => {
    const terms = [
      { term: '発熱', documents: 30 },
      { term: '頭痛', documents: 10 },
      { term: '科治療', documents: 60 },
    ];
    const [covered, excluded, open] = reportCoverage(terms, new Set(['科治療']), INDEX);
    expect(covered).toContain('30 of 40 (75.0 %), 1 of 2 terms');
    expect(excluded).toContain('60.0 % of the sum: 科治療 60');
    expect(open).toContain('頭痛 10');
  });

  test('a word that is never marked by itself does not count as covered', () => {
    const [covered] = reportCoverage([{ term: 'MS', documents: 5 }], new Set(), INDEX);
    expect(covered).toContain('0 of 5');
  });

  test('a list without the needed columns is refused', () => {
    expect(() => readCounts('term\tcount\n発熱\t3\n')).toThrow(
      'columns ja and documents_for_patients',
    );
  });

  test('columns are found by name, in any order', () => {
    expect(readCounts('documents_for_patients\tja\n3\t発熱\n0\t頭痛\n')).toEqual([
      { term: '発熱', documents: 3 },
    ]);
  });
});

describe('signs', () => {
  const file = (id: string, action: string, why?: string) =>
    ({
      entry: { id, signs: [{ ja: '熱が出る', en: 'a fever', ...(why && { why }) }], action },
    }) as never;

  test('the same words under two actions are a contradiction, with both places', () => {
    const report = reportSigns({ entries: [file('cold', 'watch'), file('sepsis', 'emergency')] });
    expect(report[0]).toBe('2 signs, 0 with an action of their own, contradictions: 1');
    expect(report.at(-1)).toBe('熱が出る: watch in cold, emergency in sepsis');
  });

  test('what is explained is listed and counts as no contradiction', () => {
    const report = reportSigns({
      entries: [file('cold', 'watch', 'it passes'), file('sepsis', 'emergency')],
    });
    expect(report[0]).toContain('contradictions: 0');
    expect(report.at(-1)).toBe('熱が出る: watch in cold (it passes), emergency in sepsis');
  });
});
