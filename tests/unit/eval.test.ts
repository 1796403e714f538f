import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Case, FOLDER } from '../eval/cases';
import { type Evaluation, evaluate, oursOf } from '../eval/evaluate';
import { f1, type Part, precision, recall, type Score } from '../eval/score';

/** Loading stock kuromoji takes a second or two, more on a busy machine. */
const PATIENCE = 120_000;
const recorded: Record<Part, Record<string, Score>> = JSON.parse(
  readFileSync(join(FOLDER, 'recorded.json'), 'utf8'),
);
let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluate();
}, PATIENCE);

const PARTS = ['all', 'frozen'] as const;

describe('the labelled sets', () => {
  const of = (set: Case['set']) => evaluation.cases.filter((one) => one.set === set);

  it('are large enough to tell something', () => {
    expect(of('sentences').length).toBeGreaterThanOrEqual(400);
    expect(of('abbreviations').length).toBeGreaterThanOrEqual(100);
    expect(of('variants').length).toBeGreaterThanOrEqual(100);
  });

  it('are frozen to a third or more', () => {
    const frozen = evaluation.cases.filter(({ isFrozen }) => isFrozen).length;
    expect(frozen * 3).toBeGreaterThanOrEqual(evaluation.cases.length);
  });
});

describe.each(PARTS)('figures of %s cases', (part) => {
  it.each(Object.keys(recorded[part]))('are not below the recorded ones: %s', (name) => {
    const now = oursOf(evaluation)[part][name];
    const before = recorded[part][name];
    if (!now || !before) throw new Error(`no figures for ${name}: record them`);
    expect(precision(now)).toBeGreaterThanOrEqual(precision(before));
    expect(recall(now)).toBeGreaterThanOrEqual(recall(before));
  });
});

describe('on the frozen cases', () => {
  it('ours is good enough overall', () => {
    expect(f1(oursOf(evaluation).frozen.overall!)).toBeGreaterThanOrEqual(0.95);
  });

  it('no peer is better in a class of 40 cases or more', () => {
    const { ours, ...peers } = evaluation.scores.frozen;
    for (const [name, own] of Object.entries(ours!)) {
      if (own.right + own.missed < 40) continue;
      for (const peer of Object.values(peers)) {
        if (peer[name]) expect(f1(own), name).toBeGreaterThanOrEqual(f1(peer[name]));
      }
    }
  });
});
