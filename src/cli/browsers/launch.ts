import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { FoundBrowser } from './kind';

export interface BrowserLaunch {
  readonly headless: boolean;
  /** More of the browser's own flags. */
  readonly args?: readonly string[];
  /** More of Firefox's preferences. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** More environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface ExtensionLaunch extends BrowserLaunch {
  /** The built extension's folder, absolute. */
  readonly extension: string;
}

/** No requests of the browser's own, no questions at the first start. */
const QUIET_CHROMIUM = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What Firefox calls the extension inside: fixed, so that its pages have known addresses. */
export const FIREFOX_UUID = '6e1bf6d4-1d5c-4b0e-9a34-7d2f0c5e8a11';

/**
 * Starts a browser in a profile of its own that is removed with it. Closing it is the caller's: see
 * `Lifetime`.
 */
export function launchBrowser(
  { kind, executable }: FoundBrowser,
  launch: BrowserLaunch,
): Promise<Browser> {
  return puppeteer.launch({
    executablePath: executable,
    headless: launch.headless,
    defaultViewport: null,
    env: { ...process.env, ...launch.environment },
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    ...(kind === 'chromium' ? chromiumOptions(launch) : firefoxOptions(launch)),
  });
}

/** Starts a browser as `launchBrowser` does, with the extension in it. */
export async function launchWithExtension(
  found: FoundBrowser,
  { extension, ...launch }: ExtensionLaunch,
): Promise<Browser> {
  const known = found.kind === 'firefox' ? fixedUuid(extension) : {};
  const preferences = { ...known, ...launch.preferences };
  const browser = await launchBrowser(found, { ...launch, preferences });
  try {
    // Puppeteer's own option does not wait for it.
    await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

function chromiumOptions({ args = [] }: BrowserLaunch): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [...QUIET_CHROMIUM, ...(isRoot ? ['--no-sandbox'] : []), ...args],
  };
}

function firefoxOptions({ args = [], preferences = {} }: BrowserLaunch): LaunchOptions {
  return { browser: 'firefox', args: [...args], extraPrefsFirefox: preferences };
}

function fixedUuid(extension: string): Record<string, string> {
  const uuids = JSON.stringify({ [geckoId(extension)]: FIREFOX_UUID });
  return { 'extensions.webextensions.uuids': uuids };
}

/** What Firefox calls an extension outside, by its manifest. @param extension the built folder */
export function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
