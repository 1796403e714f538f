import type { Browser, Page, Viewport } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import type { BrowserKind } from '../../../src/cli/browsers/kind';
import { EVERYTHING } from './everything';
import { type FixtureSite, startFixtureSite } from './fixture-site';
import { endSharedBrowser, sharedBrowser } from './shared-browser';
import { type Start, startBrowser } from './start-browser';
import { resetStored } from './stored';
import { Tabs } from './tabs';

export { BROWSER_KINDS } from '../../../src/cli/browsers/kind';

/** In CSS pixels. */
export const VIEWPORT = { width: 1000, height: 800 };

/** One browser with the extension, and a site to visit with it. */
export interface Visit {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly site: FixtureSite;
  /** Opens an address, each in a tab of its own. */
  open(url: string, viewport?: Viewport): Promise<Page>;
  /** Opens a page with this body. */
  openHtml(body: string, viewport?: Viewport): Promise<Page>;
}

export interface VisitOptions {
  /**
   * How the block's own browser is started; where nothing is given, it shares one with others.
   * A function, since a variant of the extension may be made before the tests.
   */
  readonly own?: () => Start;
  /** What is stored before each test; by default everything is marked. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Has a browser and a site ready for the tests of this block; each starts with nothing open. */
export function useVisit(kind: BrowserKind, options: VisitOptions = {}): Visit {
  let browser: Browser | undefined;
  let site: FixtureSite | undefined;
  let tabs: Tabs | undefined;
  const { own, settings = EVERYTHING } = options;
  const start = () => (own ? startBrowser(kind, own()) : sharedBrowser(kind));
  const end = () => (own ? browser?.close() : endSharedBrowser(kind));

  beforeAll(async () => {
    site = await startFixtureSite();
    browser = await start();
  });
  beforeEach(async () => {
    browser ??= await start();
    tabs = new Tabs(browser);
    await resetStored(visit, settings);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return tabs!.close();
    // A failed test may leave anything behind.
    await end();
    browser = undefined;
  });
  afterAll(async () => {
    if (own) await browser?.close();
    await site?.close();
  });
  const visit: Visit = {
    kind,
    get browser() {
      return browser!;
    },
    get site() {
      return site!;
    },
    async open(url, viewport = VIEWPORT) {
      const tab = await tabs!.open(viewport);
      await tab.goto(url);
      return tab;
    },
    openHtml: (body, viewport) => visit.open(visit.site.page(body), viewport),
  };
  return visit;
}
