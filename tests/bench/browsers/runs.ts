import type { Browser } from 'puppeteer-core';
import { findBrowsers } from '../../../src/cli/browsers/find';
import type { BrowserKind } from '../../../src/cli/browsers/kind';
import { launchWithExtension } from '../../../src/cli/browsers/launch';
import { resetStored } from '../../browser/support/stored';

/** An extension to be measured, and what is stored in it. */
export interface Contestant {
  readonly name: string;
  readonly extension: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Runs a measurement in a browser of its own with this contestant in it. */
export async function inBrowser<T>(
  kind: BrowserKind,
  { extension, settings }: Contestant,
  measure: (browser: Browser) => Promise<T>,
): Promise<T> {
  const found = findBrowsers().find((browser) => browser.kind === kind);
  if (!found) throw new Error(`${kind} is not installed`);
  const args = kind === 'firefox' ? ['--remote-allow-system-access'] : [];
  const browser = await launchWithExtension(found, { extension, headless: true, args });
  try {
    if (settings) await resetStored({ kind, browser }, settings);
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/** The middle of some measured values, and the least and the most. */
export function median(values: readonly number[]): { value: number; spread: string } {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.floor(sorted.length / 2)]!;
  return { value, spread: `${Math.round(sorted[0]!)}–${Math.round(sorted.at(-1)!)}` };
}
