import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Spotlight } from '../../../src/reading/spotlight';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start() {
  const lit: (string | null)[] = [];
  return { lit, spotlight: new Spotlight<string>((one) => lit.push(one)) };
}

it('goes out by itself after a moment, where it only flashed', () => {
  const { lit, spotlight } = start();
  spotlight.flash('a');
  vi.advanceTimersByTime(2_999);
  expect(lit).toEqual(['a']);
  vi.advanceTimersByTime(1);
  expect(lit).toEqual(['a', null]);
});

it('stays on what is held, also where something flashed before', () => {
  const { lit, spotlight } = start();
  spotlight.flash('a');
  vi.advanceTimersByTime(1_000);
  spotlight.hold('b');
  vi.advanceTimersByTime(60_000);
  expect(lit).toEqual(['a', 'b']);
});

it('counts a moment anew for what flashes next', () => {
  const { lit, spotlight } = start();
  spotlight.flash('a');
  vi.advanceTimersByTime(2_000);
  spotlight.flash('b');
  vi.advanceTimersByTime(2_000);
  expect(lit).toEqual(['a', 'b']);
  vi.advanceTimersByTime(1_000);
  expect(lit).toEqual(['a', 'b', null]);
});
