import type { Page } from 'puppeteer-core';
import { until } from '../../src/cli/browsers/until';
import { CELL_IDS, type GalleryLanguage } from './cells';

/** For all cells, which a busy machine may be slow to serve: milliseconds. */
const PATIENCE = 60_000;

/**
 * Opens the gallery in one language and waits until every cell can be looked at.
 * @param url as `serveGallery` gives it
 */
export async function openGallery(
  page: Page,
  url: string,
  language: GalleryLanguage,
): Promise<void> {
  await page.goto(`${url}?language=${language}`, { timeout: PATIENCE });
  await until('all cells', async () => ((await areReady(page)) ? true : null), PATIENCE);
}

async function areReady(page: Page): Promise<boolean> {
  const ready = await page.$$eval('iframe', (frames) =>
    frames.map((frame) => frame.contentDocument?.documentElement.dataset.ready),
  );
  return CELL_IDS.every((id) => ready.includes(id));
}
