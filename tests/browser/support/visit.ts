import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { findBrowsers } from '../../../src/cli/browsers/find';
import type { BrowserKind } from '../../../src/cli/browsers/kind';
import { launchWithExtension } from '../../../src/cli/browsers/launch';
import { builtExtension } from './built-extension';
import { EVERYTHING } from './everything';
import { store } from './extension-page';
import { type FixtureSite, startFixtureSite } from './fixture-site';

export { BROWSER_KINDS } from '../../../src/cli/browsers/kind';

/** In CSS pixels. */
export const VIEWPORT = { width: 1000, height: 800 };

/** One browser with the extension, and a site to visit with it. */
export interface Visit {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly site: FixtureSite;
  /** Opens an address in a new tab, which is closed after the test. */
  open(url: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** Opens a page with this body. */
  openHtml(body: string, viewport?: { width: number; height: number }): Promise<Page>;
}

export interface VisitOptions {
  /** A function, since a variant of the extension may be made before the tests. */
  readonly extension?: () => string;
  readonly args?: readonly string[];
  readonly preferences?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What is stored before the first page; by default everything is marked. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Starts a browser and a site before the tests of this block and ends both after them. */
export function useVisit(kind: BrowserKind, options: VisitOptions = {}): Visit {
  let browser: Browser | undefined;
  let site: FixtureSite | undefined;
  const tabs: Page[] = [];
  beforeAll(async () => {
    site = await startFixtureSite();
    browser = await startBrowser(kind, options);
    await store({ kind, browser }, options.settings ?? EVERYTHING);
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });
  afterAll(async () => {
    await browser?.close();
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
      const tab = await visit.browser.newPage();
      tabs.push(tab);
      await tab.setViewport(viewport);
      await tab.goto(url);
      return tab;
    },
    openHtml: (body, viewport) => visit.open(visit.site.page(body), viewport),
  };
  return visit;
}

/** Starts a browser with the extension as it was built, or another. */
function startBrowser(kind: BrowserKind, options: VisitOptions): Promise<Browser> {
  const found = findBrowsers().find((browser) => browser.kind === kind);
  if (!found) throw new Error(`${kind} is not installed`);
  const { extension, args = [], ...others } = options;
  // Firefox lets nobody into its own and the extensions' pages without this.
  const access = kind === 'firefox' ? ['--remote-allow-system-access'] : [];
  return launchWithExtension(found, {
    ...others,
    extension: extension?.() ?? builtExtension(kind),
    headless: true,
    args: [...access, ...args],
  });
}
