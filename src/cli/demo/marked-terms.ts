import type { Page } from 'puppeteer-core';
import { marksOf } from '../browsers/marks';
import { until } from '../browsers/until';

/** Marks count as complete when none came for this long, in milliseconds. */
const QUIET = 1_000;

/** The marked words of all frames and how often each is marked, most often first. */
export async function listMarkedTerms(page: Page): Promise<[term: string, count: number][]> {
  const counts = new Map<string, number>();
  for (const text of await settledMarks(page)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

async function settledMarks(page: Page): Promise<string[]> {
  let last = '';
  let since = Date.now();
  return until('marks', async () => {
    const texts = await marksOfAllFrames(page);
    const now = texts.join('\n');
    if (now !== last) since = Date.now();
    last = now;
    return texts.length > 0 && Date.now() - since > QUIET ? texts : null;
  });
}

async function marksOfAllFrames(page: Page): Promise<string[]> {
  const frames = await Promise.all(page.frames().map(marksOf));
  return frames.flat().map(({ text }) => text);
}
