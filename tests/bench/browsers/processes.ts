import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { until } from '../../../src/cli/browsers/until';

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;
/** A browser that uses at most so much of a stretch of time has come to rest, in milliseconds. */
const REST = { time: 100, of: 1_500 };
/** Firefox tidies up for a while after its start. */
const PATIENCE = 60_000;

/** Processor time that a browser and all its processes have used so far, in milliseconds. */
export function processorTime(browser: Browser): number {
  return sum(browser, (pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  });
}

/** Memory that a browser's processes share with no other, in bytes. */
export function privateMemory(browser: Browser): number {
  return sum(browser, (pid) => {
    const lines = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(
      /^Private_(?:Clean|Dirty): +(\d+) kB$/gm,
    );
    return [...lines].reduce((bytes, [, kB]) => bytes + Number(kB) * 1024, 0);
  });
}

/** Waits until a browser uses next to no processor time. */
export async function quiet(browser: Browser): Promise<void> {
  let [start, used] = [performance.now(), processorTime(browser)];
  await until(
    'a browser at rest',
    () => {
      if (performance.now() - start < REST.of) return null;
      const now = processorTime(browser);
      if (now - used <= REST.time) return true;
      [start, used] = [performance.now(), now];
      return null;
    },
    PATIENCE,
  );
}

function sum(browser: Browser, of: (pid: number) => number): number {
  return descendants(browser.process()!.pid!).reduce((total, pid) => {
    try {
      return total + of(pid);
    } catch {
      // It has ended meanwhile.
      return total;
    }
  }, 0);
}

function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      parents.set(Number(name), Number(parent));
    } catch {}
  }
  const isOf = (pid: number): boolean =>
    pid === root || (parents.has(pid) && isOf(parents.get(pid)!));
  return [...parents.keys()].filter(isOf);
}
