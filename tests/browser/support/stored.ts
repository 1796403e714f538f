import type { Browser, Page } from 'puppeteer-core';
import { type Opened, openExtensionPage } from './extension-page';

/** A file of the extension that runs nothing, but may use its storage. */
const INERT_FILE = 'NOTICE.txt';

/** One page for each browser: opening it takes as long as a test. */
const pages = new WeakMap<Browser, Page>();

/** All that the extension has stored. */
export async function stored(visit: Opened): Promise<Record<string, unknown>> {
  return (await storagePage(visit)).evaluate(() => chrome.storage.local.get(null));
}

/** Stores values as the extension would. */
export async function store(visit: Opened, values: Record<string, unknown>): Promise<void> {
  await (await storagePage(visit)).evaluate((items) => chrome.storage.local.set(items), values);
}

/** Stores nothing but these. */
export async function resetStored(
  visit: Opened,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  await (await storagePage(visit)).evaluate(async (items) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(items);
  }, settings);
}

async function storagePage(visit: Opened): Promise<Page> {
  const there = pages.get(visit.browser);
  if (there) return there;
  const page = await openExtensionPage(visit, INERT_FILE);
  pages.set(visit.browser, page);
  return page;
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
