import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../../../src/cli/browsers/kind';
import { startBrowser } from './start-browser';

const shared = new Map<BrowserKind, Browser>();
atWorkersEnd(() => Promise.all([...shared.keys()].map(endSharedBrowser)));

/**
 * The browser that this worker's files use one after the other: starting one takes longer than
 * most tests.
 */
export async function sharedBrowser(kind: BrowserKind): Promise<Browser> {
  const there = shared.get(kind);
  if (there) return there;
  const browser = await startBrowser(kind);
  shared.set(kind, browser);
  return browser;
}

/** Ends a browser that is not to be used again. */
export async function endSharedBrowser(kind: BrowserKind): Promise<void> {
  const browser = shared.get(kind);
  shared.delete(kind);
  await browser?.close();
}
