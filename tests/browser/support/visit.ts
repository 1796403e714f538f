import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import type { BrowserKind } from '../../../src/cli/browsers/kind';
import { EVERYTHING } from './everything';
import { type FixtureSite, startFixtureSite } from './fixture-site';
import { endSharedBrowser, sharedBrowser } from './shared-browser';
import { type Start, startBrowser } from './start-browser';
import { resetStored } from './stored';
import { type Size, Tabs } from './tabs';

export { BROWSER_KINDS } from '../../../src/cli/browsers/kind';

/** In CSS pixels. */
const VIEWPORT = { width: 1000, height: 800 };

/** One browser with the extension, and a site to visit with it. */
export interface Visit {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly site: FixtureSite;
  /** Opens an address, each in a tab of its own. */
  open(url: string, viewport?: Size): Promise<Page>;
  /** Opens a page with this body. */
  openHtml(body: string, viewport?: Size): Promise<Page>;
}

interface VisitOptions {
  /**
   * How the block's own browser is started; where nothing is given, it shares one with others.
   * A function, since a variant of the extension may be made before the tests.
   */
  readonly own?: () => Start;
  /** What is stored before each test; by default everything is marked. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Has a browser and a site ready for the tests of this block; each starts with the same storage. */
export function useVisit(kind: BrowserKind, options: VisitOptions = {}): Visit {
  let browser: Browser | undefined;
  let site: FixtureSite | undefined;
  let tabs: Tabs | undefined;
  const { own, settings = EVERYTHING } = options;
  /** Did a test begin in this browser that was not cleaned up after? */
  let isUsed = false;
  const start = () => (own ? startBrowser(kind, own()) : sharedBrowser(kind));
  const discard = async () => {
    const gone = browser;
    browser = undefined;
    isUsed = false;
    await (own ? gone?.close() : endSharedBrowser(kind));
  };

  beforeAll(async () => {
    site = await startFixtureSite();
    browser = await start();
  });
  beforeEach(async () => {
    if (isUsed) await discard();
    browser ??= await start();
    isUsed = true;
    tabs = new Tabs(browser);
    await resetStored(visit, settings);
  });
  afterEach(async ({ task }) => {
    // A failed test may leave anything behind.
    if (task.result?.state === 'fail') return discard();
    await tabs!.close();
    isUsed = false;
  });
  afterAll(async () => {
    if (own || isUsed) await discard();
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
