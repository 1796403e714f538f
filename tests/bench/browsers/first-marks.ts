import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../../../src/cli/browsers/kind';
import type { FixtureSite } from '../../browser/support/fixture-site';
import { type Contestant, inBrowser, median } from './runs';

/** The first loads are slower: code is compiled, files are read. */
const LOADS = { warm: 2, counted: 7 };

/** Notes down in the page when a highlight holds something for the first time, after it was parsed. */
const WATCHING = `<script>
  addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    const look = () => {
      if ([...CSS.highlights.values()].some(({ size }) => size > 0)) firstMark = performance.now() - start;
      else requestAnimationFrame(look);
    };
    look();
  });
  var firstMark;
</script>`;

/** When the first mark of an article is there, in milliseconds after it was parsed. */
export async function firstMarks(
  kind: BrowserKind,
  site: FixtureSite,
  article: string,
  contestants: readonly Contestant[],
): Promise<void> {
  const address = site.page(
    `<!doctype html><html lang="ja"><head><meta charset="utf-8">${WATCHING}</head><body>${article}</body></html>`,
  );
  const measured = [];
  for (const contestant of contestants) {
    const times = await inBrowser(kind, contestant, (browser) => load(browser, address));
    measured.push({ name: contestant.name, ...median(times) });
  }
  const [ours, peer] = measured;
  console.log(
    `${kind}: first mark of an article of 20,000 characters: ${(ours!.value / peer!.value).toFixed(1)} times as late as ${peer!.name} (${ours!.value.toFixed(0)} (${ours!.spread}) / ${peer!.value.toFixed(0)} (${peer!.spread}) ms)`,
  );
}

async function load(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  const times: number[] = [];
  for (let i = 0; i < LOADS.warm + LOADS.counted; i++) {
    await page.goto(address);
    const found = await page.waitForFunction(
      () => (globalThis as { firstMark?: number }).firstMark,
    );
    times.push((await found.jsonValue())!);
  }
  return times.slice(LOADS.warm);
}
