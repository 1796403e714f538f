import { expect, test } from 'vitest';
import { WaitingSet } from '../../../src/reading/waiting-set';

function takeAll<T>(waiting: WaitingSet<T>): T[] {
  const taken: T[] = [];
  for (let one = waiting.take(); one !== undefined; one = waiting.take()) taken.push(one);
  return taken;
}

test('the order is that of arrival, with one turn for each', () => {
  const waiting = new WaitingSet<string>();
  for (const item of ['a', 'b', 'a', 'c']) waiting.add(item);
  expect(takeAll(waiting)).toEqual(['a', 'b', 'c']);
  expect(waiting.size).toBe(0);
});

test('what comes while others are taken, or after all were, has a turn', () => {
  const waiting = new WaitingSet<string>();
  waiting.add('a');
  waiting.add('b');
  expect(waiting.take()).toBe('a');
  waiting.add('a');
  expect(takeAll(waiting)).toEqual(['b', 'a']);
  waiting.add('c');
  expect(takeAll(waiting)).toEqual(['c']);
});

test('what was deleted or cleared away has no turn', () => {
  const waiting = new WaitingSet<string>();
  for (const item of ['a', 'b', 'c']) waiting.add(item);
  expect(waiting.take()).toBe('a');
  waiting.delete('b');
  expect(takeAll(waiting)).toEqual(['c']);
  waiting.add('d');
  waiting.clear();
  expect(takeAll(waiting)).toEqual([]);
  waiting.add('e');
  expect(takeAll(waiting)).toEqual(['e']);
});
