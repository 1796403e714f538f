import { expect, test } from 'vitest';
import { scriptRuns } from '../../../src/matching/script-runs';

test.each([
  ['これは血栓症です', ['血栓症']],
  ['b細胞性の', ['b細胞性', '細胞性']],
  ['バレー・ギラン型', ['バレー', 'バレー・ギラン', 'バレー・ギラン型', 'ギラン', 'ギラン型']],
  ['multiple sclerosis, lupus', ['multiple', 'multiple sclerosis', 'sclerosis', 'lupus']],
  ['肝炎、肝炎', []],
])('%s has words by its scripts', (text, words) => {
  expect([...scriptRuns(text)].toSorted()).toEqual(words.toSorted());
});

test('a long row of runs costs no more than a few for each', () => {
  expect([...scriptRuns('血栓症abc'.repeat(1_000))].length).toBeLessThan(4 * 2_000);
});
