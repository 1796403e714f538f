import type { Browser } from 'puppeteer-core';
import { findBrowsers } from '../../../src/cli/browsers/find';
import type { BrowserKind } from '../../../src/cli/browsers/kind';
import { type ExtensionLaunch, launchWithExtension } from '../../../src/cli/browsers/launch';
import { builtExtension } from './built-extension';

/** By default the extension as it was built. */
export type Start = Partial<Omit<ExtensionLaunch, 'headless'>>;

/** Starts a browser that tests can see all of, with the extension in it. */
export function startBrowser(
  kind: BrowserKind,
  { args = [], extension = builtExtension(kind), ...launch }: Start = {},
): Promise<Browser> {
  const found = findBrowsers().find((browser) => browser.kind === kind);
  if (!found) throw new Error(`${kind} is not installed`);
  // Firefox lets nobody into its own and the extensions' pages without this.
  const access = kind === 'firefox' ? ['--remote-allow-system-access'] : [];
  return launchWithExtension(found, {
    ...launch,
    extension,
    headless: true,
    args: [...access, ...args],
  });
}
