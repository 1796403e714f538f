import { beforeAll, describe, expect, test } from 'vitest';
import { LONGEST_CHUNK } from '../../../src/tokenizer/chunks';
import { decide } from '../../../src/tokenizer/decide';
import type { Tokenizer, Work } from '../../../src/tokenizer/types';
import { mulberry32, PATIENCE, repeatTo, slimTokenizer } from './fixture';

/**
 * Steps a character that reading may take. A Japanese character starts rarely more than ten
 * words, each of which meets the about ten that end before it. Analysis without bounds needs
 * thousands: each of 20,000 places would look at all the rest.
 */
const STEPS_A_CHARACTER = 150;
const LONG = 20_000;

const RUNS = [
  ['kanji', '急性心筋梗塞後開発熱意妥結核合意'],
  ['one kanji', '一'],
  ['hiragana', 'かくしていたがさせられないのでとに'],
  ['katakana', 'アステロイドベルト'],
  ['Latin', 'abcdefgh'],
  ['digits', '0123456789'],
  ['emoji', '😀'],
  ['spaces', ' '],
] as const;

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await slimTokenizer();
}, PATIENCE);

function stepsOf(action: () => void): number {
  const sum = ({ trieSteps, nodes, edges }: Work) => trieSteps + nodes + edges;
  const before = sum(tokenizer.work);
  action();
  return sum(tokenizer.work) - before;
}

function expectCovered(text: string): void {
  let reached = 0;
  for (const { start, end } of tokenizer.segment(text)) {
    expect(start).toBe(reached);
    expect(end).toBeGreaterThan(start);
    reached = end;
  }
  expect(reached).toBe(text.length);
}

describe.each(RUNS)('20,000 characters of %s without punctuation', (_name, unit) => {
  const text = repeatTo(LONG, unit);

  test('cost a bounded number of steps each', () => {
    const steps = stepsOf(() => tokenizer.segment(text));
    expect(steps).toBeGreaterThan(LONG);
    expect(steps).toBeLessThan(STEPS_A_CHARACTER * LONG);
  });

  test('cost twice as much as half of them: growth is not quadratic', () => {
    const whole = stepsOf(() => tokenizer.segment(text));
    const half = stepsOf(() => tokenizer.segment(text.slice(0, LONG / 2)));
    expect(whole / half).toBeLessThan(2.1);
  });

  test('belong to exactly one morpheme each: nothing is dropped or doubled', () => {
    expectCovered(text);
  });
});

test('a question about 20,000 characters looks at its own chunk only, not at all of them', () => {
  // Each margin looks at every word of its chunk: of all 20,000 characters, 250 times, it would
  // cost some hundred times what reading them does.
  const text = repeatTo(LONG, 'ステロイドパルス');
  const questions = Array.from({ length: LONG / 80 }, (_, index) => {
    return { start: index * 80, end: index * 80 + 'ステロイド'.length };
  });
  const reading = stepsOf(() => tokenizer.segment(text));
  const deciding = stepsOf(() => decide(tokenizer, { text, questions }));
  expect(deciding / reading).toBeLessThan(6);
});

describe('any text belongs to exactly one morpheme at each place', () => {
  test('of random code units, NUL, lone surrogates and unassigned ones among them', () => {
    const random = mulberry32(7);
    for (let i = 0; i < 200; i++) {
      const units = Array.from({ length: 1 + i }, () => Math.floor(random() * 0x10000));
      expectCovered(String.fromCharCode(...units));
    }
  });

  test.each(['含む\0行', '\0', '\0\0頭痛', '\ud83d'])('%j', (text) => expectCovered(text));
});

describe('a candidate in text that is cut', () => {
  const word = '心筋梗塞';
  const filler = repeatTo(LONGEST_CHUNK, '急性');

  test('is false astride a cut, although it is a word', () => {
    const start = LONGEST_CHUNK - 2;
    const text = `${filler.slice(0, start)}${word}${filler}`;
    expect(decide(tokenizer, { text, questions: [{ start, end: start + 4 }] })).toEqual([false]);
  });

  test('is found beyond a cut: offsets count from the start of the clause', () => {
    const text = `${filler}${word}`;
    const questions = [{ start: LONGEST_CHUNK, end: LONGEST_CHUNK + 4 }];
    expect(decide(tokenizer, { text, questions })).toEqual([true]);
  });

  test('is false astride 、', () => {
    expect(decide(tokenizer, { text: '骨、折', questions: [{ start: 0, end: 3 }] })).toEqual([
      false,
    ]);
  });

  test.each([
    [3, 3],
    [4, 2],
    [-1, 2],
    [4, 9],
  ])('is false where it is no place in the text: [%i, %i)', (start, end) => {
    expect(decide(tokenizer, { text: '急性心筋梗塞', questions: [{ start, end }] })).toEqual([
      false,
    ]);
  });
});
