import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../../../src/cli/browsers/kind';
import { startBrowser } from './start-browser';

const shared = new Map<BrowserKind, Browser>();

/**
 * The browser that this worker's files use one after the other: starting one takes longer than
 * most tests.
 */
export async function sharedBrowser(kind: BrowserKind): Promise<Browser> {
  const there = shared.get(kind);
  if (there) return there;
  if (shared.size === 0) atWorkersEnd(endAll);
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

async function endAll(): Promise<void> {
  await Promise.all([...shared.keys()].map(endSharedBrowser));
}
