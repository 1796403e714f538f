import type { Page } from 'puppeteer-core';
import { FIREFOX_UUID } from '../../../src/cli/browsers/launch';
import { until } from '../../../src/cli/browsers/until';
import { EVERYTHING } from './everything';
import { sendBidi } from './firefox-chrome';
import { theExtension } from './popup-chromium';
import type { Visit } from './visit';

type Opened = Pick<Visit, 'kind' | 'browser'>;

/** The address under which a browser keeps the extension's own files, without a slash. */
export async function extensionOrigin({ kind, browser }: Opened): Promise<string> {
  if (kind === 'firefox') return `moz-extension://${FIREFOX_UUID}`;
  return `chrome-extension://${(await theExtension(browser)).id}`;
}

/** Opens the popup's page in a tab of its own: the extension's API is there as `chrome`. */
export async function openExtensionPage(visit: Opened): Promise<Page> {
  const url = `${await extensionOrigin(visit)}/popup.html`;
  const page = await visit.browser.newPage();
  if (visit.kind === 'chromium') await page.goto(url);
  else {
    // Firefox changes the tab's process here, which Puppeteer's own navigation waits out in vain.
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await sendBidi(visit.browser, 'browsingContext.navigate', { context, url, wait: 'none' });
  }
  await until('the extension’s page', () =>
    page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .then((isThere) => (isThere ? true : null))
      .catch(() => null),
  );
  return page;
}

/** All that the extension has stored. */
export async function stored(visit: Opened): Promise<Record<string, unknown>> {
  return withExtensionPage(visit, (page) => page.evaluate(() => chrome.storage.local.get(null)));
}

/** Stores values as the extension would. */
export async function store(visit: Opened, values: Record<string, unknown>): Promise<void> {
  await withExtensionPage(visit, (page) =>
    page.evaluate((items) => chrome.storage.local.set(items), values),
  );
}

/** Takes back what a test stored. */
export async function resetStored(visit: Opened): Promise<void> {
  await withExtensionPage(visit, (page) =>
    page.evaluate(async (items) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(items);
    }, EVERYTHING),
  );
}

async function withExtensionPage<T>(visit: Opened, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await openExtensionPage(visit);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** The part of the extension's API that tests use inside its pages. */
declare const chrome: {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
};
