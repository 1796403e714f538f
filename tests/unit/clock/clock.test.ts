import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { after } from '../../../src/clock/after';
import { once } from '../../../src/clock/once';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('after a while', () => {
  test('something runs, unless it was called off', () => {
    const run = vi.fn();
    const callOff = after(100, run);
    vi.advanceTimersByTime(99);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
    after(100, run);
    callOff();
    after(100, run)();
    vi.advanceTimersByTime(200);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('where there is a scheduler, it runs though all timers were cleared', async () => {
    const postTask = vi.fn(
      (run: () => void, { delay, signal }: { delay: number; signal: AbortSignal }) =>
        new Promise<void>((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          tasks.push(() => resolve(signal.aborted ? undefined : run()));
          expect(delay).toBe(100);
        }),
    );
    const tasks: (() => void)[] = [];
    vi.stubGlobal('scheduler', { postTask });
    const run = vi.fn();
    after(100, run);
    after(100, run)();
    vi.clearAllTimers();
    for (const task of tasks) task();
    await Promise.resolve();
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('a wake-up', () => {
  test('that comes runs something once', () => {
    const run = vi.fn();
    once((wake) => setTimeout(wake, 10), run);
    vi.advanceTimersByTime(10);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('that never comes does not keep it from running', () => {
    const run = vi.fn();
    once(() => {}, run);
    vi.advanceTimersByTime(100);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
