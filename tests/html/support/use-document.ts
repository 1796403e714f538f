import type { Browser, Page } from 'puppeteer-core';
import { beforeAll, inject } from 'vitest';
import { findBrowsers } from '../../../src/cli/browsers/find';
import { BROWSER_KINDS, type BrowserKind } from '../../../src/cli/browsers/kind';
import { launchBrowser } from '../../../src/cli/browsers/launch';
import type {} from '../global-setup';
import type {} from './in-page';

export { BROWSER_KINDS };

/** In CSS pixels. */
const VIEWPORT = { width: 600, height: 400 };

const started = new Map<BrowserKind, Promise<{ browser: Browser; page: Page }>>();
atWorkersEnd(() =>
  Promise.all([...started.values()].map(async (one) => (await one).browser.close())),
);

/** Opens a document with this body, and looks at all of it; no extension is there. */
export type OpenDocument = (body: string) => Promise<Page>;

/** Has a browser without the extension ready for the tests of this block. */
export function useDocument(kind: BrowserKind): OpenDocument {
  let page: Page | undefined;
  beforeAll(async () => {
    // Side by side: Firefox takes its time.
    for (const one of BROWSER_KINDS) if (!started.has(one)) started.set(one, start(one));
    ({ page } = await started.get(kind)!);
  });
  return async (body) => {
    // A navigation would take longer than most tests.
    await page!.evaluate(() => globalThis.inPage?.end());
    await page!.setContent(
      `<!doctype html><html lang="ja"><head><meta charset="utf-8"><style>body { margin: 0 }</style></head><body>${body}</body></html>`,
    );
    await look(page!);
    return page!;
  };
}

/** Looks at all of the document that a page shows, with nothing of an extension there. */
export async function look(page: Page): Promise<void> {
  await page.evaluate(inject('inPage'));
  await page.evaluate(async () => {
    inPage.open();
    await inPage.look();
  });
}

async function start(kind: BrowserKind): Promise<{ browser: Browser; page: Page }> {
  const found = findBrowsers().find((browser) => browser.kind === kind);
  if (!found) throw new Error(`${kind} is not installed`);
  const browser = await launchBrowser(found, { headless: true });
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  return { browser, page };
}
