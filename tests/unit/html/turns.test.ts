import { expect, test } from 'vitest';
import { Turns } from '../../../src/html/turns';

/** The next things that have their turn, each read in one step. */
function take(turns: Turns<string>, count: number, hasOthers = false): (string | undefined)[] {
  return Array.from({ length: count }, () => {
    const one = turns.take(hasOthers);
    turns.countStep();
    return one;
  });
}

test('what changed comes before what is new, which is read in its order', () => {
  const turns = new Turns<string>();
  // As they are met: the last child of an owner first.
  for (const one of ['c', 'b', 'a']) turns.addNew(one);
  turns.addChanged('changed');
  expect(take(turns, 5)).toEqual(['changed', 'a', 'b', 'c', undefined]);
});

test('what changes all the time leaves turns to what is new', () => {
  const turns = new Turns<string>();
  turns.addNew('last');
  turns.addNew('first');
  const taken = [];
  for (let i = 0; i < 3; i++) {
    turns.addChanged('list');
    taken.push(...take(turns, 1));
  }
  expect(taken).toEqual(['list', 'first', 'last']);
  expect(take(turns, 1)).toEqual(['list']);
});

test('what else is new has a turn beside what changes all the time', () => {
  const turns = new Turns<string>();
  turns.addChanged('list');
  expect(take(turns, 1, true)).toEqual(['list']);
  turns.addChanged('list');
  expect(take(turns, 1, true)).toEqual([undefined]);
  expect(turns.hasChanged).toBe(true);
});

test('what changed in something that is gone is not read', () => {
  const turns = new Turns<string>();
  turns.addChanged('gone');
  turns.forgetChanged('gone');
  expect(take(turns, 1)).toEqual([undefined]);
});
