import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowsers } from '../../src/cli/browsers/find';
import { BROWSER_KINDS } from '../../src/cli/browsers/kind';
import { launchBrowser } from '../../src/cli/browsers/launch';
import { CELL_IDS, LANGUAGES } from '../gallery/cells';
import { openGallery } from '../gallery/open';
import { type GalleryServer, serveGallery } from '../gallery/serve';

/** What does not fit into the frame of its cell, by the cell's name. */
function misfits(page: Page): Promise<Record<string, string[]>> {
  return page.$$eval('iframe', (frames) => {
    const found: Record<string, string[]> = {};
    for (const { contentDocument: cell, contentWindow } of frames) {
      const root = cell!.documentElement;
      const scrollers = [root, ...root.querySelectorAll('.card-scroll, .below, .controls')];
      const wide = scrollers
        .filter((e) => e.scrollWidth > e.clientWidth)
        .map((e) => `${e.className} ${e.scrollWidth} > ${e.clientWidth}`);
      const end = root.querySelector('.card')?.getBoundingClientRect().bottom ?? 0;
      const low = end > contentWindow!.innerHeight ? [`ends at ${end}`] : [];
      if (wide.length + low.length > 0) found[root.dataset.ready!] = [...wide, ...low];
    }
    return found;
  });
}

describe.each(BROWSER_KINDS)('%s: the gallery', (kind) => {
  let server: GalleryServer;
  let browser: Browser;
  let page: Page | undefined;

  beforeAll(async () => {
    server = await serveGallery();
    const found = findBrowsers().find((each) => each.kind === kind);
    if (!found) throw new Error(`${kind} is not installed`);
    browser = await launchBrowser(found, { headless: true });
  });
  afterEach(() => page?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(LANGUAGES)(
    'every state of the card and the popup fits into its frame, in %s',
    { timeout: 90_000 },
    async (language) => {
      page = await browser.newPage();
      await openGallery(page, server.url, language);
      expect(await page.$$eval('iframe', (frames) => frames.length)).toBe(CELL_IDS.length);
      expect(await misfits(page)).toEqual({});
    },
  );
});
