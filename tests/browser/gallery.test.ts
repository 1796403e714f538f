import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowsers } from '../../src/cli/browsers/find';
import { BROWSER_KINDS, type BrowserKind } from '../../src/cli/browsers/kind';
import { launchBrowser } from '../../src/cli/browsers/launch';
import { CELL_IDS, LANGUAGES } from '../gallery/cells';
import { openGallery } from '../gallery/open';
import { SCREEN, setTheme, THEMES, type Theme, WINDOW } from '../gallery/pictures';
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

/** Of a picture, to the page: to tell light from dark, few pixels are enough. */
const SCALE = 0.25;

/** How light each cell is in a picture of all of them, from 0 to 1, by the cell's name. */
async function lightness(page: Page): Promise<Record<string, number>> {
  const picture = await page.screenshot({ fullPage: true, encoding: 'base64' });
  return page.evaluate(
    async (data, scale) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const cells = [...document.querySelectorAll('iframe')].map((frame) => {
        const { left, top, width, height } = frame.getBoundingClientRect();
        const [columns, rows] = [Math.floor(width * scale), Math.floor(height * scale)];
        const context = new OffscreenCanvas(columns, rows).getContext('2d')!;
        context.drawImage(image, -(left + scrollX) * scale, -(top + scrollY) * scale);
        const { data: pixels } = context.getImageData(0, 0, columns, rows);
        let sum = 0;
        for (let at = 0; at < pixels.length; at += 4) sum += pixels[at + 1]!;
        return [
          frame.contentDocument!.documentElement.dataset.ready!,
          sum / (pixels.length / 4) / 255,
        ];
      });
      return Object.fromEntries(cells);
    },
    picture,
    SCALE,
  );
}

/** Has the gallery served, and a browser to look at it with. */
function useGallery(kind: BrowserKind): { url: string; newPage(): Promise<Page> } {
  let server: GalleryServer;
  let browser: Browser;
  let page: Page | undefined;
  beforeAll(async () => {
    server = await serveGallery();
    const found = findBrowsers().find((each) => each.kind === kind);
    if (!found) throw new Error(`${kind} is not installed`);
    browser = await launchBrowser(found, {
      headless: true,
      args: kind === 'chromium' ? SCREEN : [],
    });
  });
  afterEach(() => page?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get url() {
      return server.url;
    },
    async newPage() {
      page = await browser.newPage();
      return page;
    },
  };
}

describe.each(BROWSER_KINDS)('%s: the gallery', (kind) => {
  const gallery = useGallery(kind);

  test.each(LANGUAGES)(
    'every state of the card and the popup fits into its frame, in %s',
    { timeout: 90_000 },
    async (language) => {
      const page = await gallery.newPage();
      await openGallery(page, gallery.url, language);
      expect(await page.$$eval('iframe', (frames) => frames.length)).toBe(CELL_IDS.length);
      expect(await misfits(page)).toEqual({});
    },
  );
});

// Puppeteer cannot ask Firefox for a theme.
describe('chromium: the gallery in both themes', () => {
  const gallery = useGallery('chromium');

  test('every state is drawn, in light colours where light is asked for and in dark ones where dark is', {
    timeout: 90_000,
  }, async () => {
    const page = await gallery.newPage();
    await page.setViewport({ ...WINDOW, deviceScaleFactor: SCALE });
    await openGallery(page, gallery.url, 'ja');
    const looks = {} as Record<Theme, Record<string, number>>;
    for (const theme of THEMES) {
      await setTheme(page, theme);
      looks[theme] = await lightness(page);
    }
    expect(Object.keys(looks.light).toSorted()).toEqual([...CELL_IDS].toSorted());
    for (const cell of CELL_IDS) {
      // Pure white or black would be a cell in which nothing is drawn.
      expect(looks.light[cell], cell).toBeGreaterThan(0.7);
      expect(looks.light[cell], cell).toBeLessThan(0.995);
      expect(looks.dark[cell], cell).toBeLessThan(0.4);
      expect(looks.dark[cell], cell).toBeGreaterThan(0.005);
    }
  });
});
