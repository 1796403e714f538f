import { browser } from 'wxt/browser';
import { within } from './within';

/** All pages of the web, as the manifest names them for the reader. */
const EVERY_PAGE = { origins: ['*://*/*'] };
/** A page that does not load has no language, and Chromium waits for one: in milliseconds. */
const PATIENCE = 1_000;

/** What can be known of a tab that does not answer. */
export interface SilentTab {
  readonly isLoading: boolean;
  /** May extensions not run in it, as far as the browser tells? */
  readonly isBrowsers: boolean;
  /** Firefox shows PDF files itself, where extensions may not run. Chromium lets us say so. */
  readonly isPdf: boolean;
  /** Did the reader let us run on all pages? Firefox asks for that by itself. */
  readonly hasPermission: boolean;
}

/** The tab that the reader looks at. */
export interface ActiveTab {
  readonly id: number;
  /** Is it in a private window? */
  readonly isPrivate: boolean;
}

/** @returns null where there is no tab */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, isPrivate: tab.incognito };
}

export async function lookAtTab(id: number): Promise<SilentTab> {
  const [{ status, url }, hasPermission, hasNoLanguage] = await Promise.all([
    browser.tabs.get(id),
    browser.permissions.contains(EVERY_PAGE),
    lacksLanguage(id),
  ]);
  // Firefox tells the address of tabs where we may run, and of no others. Chromium tells none,
  // but refuses to look for the language of pages of its own.
  const isBrowsers = import.meta.env.FIREFOX ? url === undefined : hasNoLanguage;
  const isPdf = url !== undefined && new URL(url).pathname.toLowerCase().endsWith('.pdf');
  return { isLoading: status === 'loading', isBrowsers, isPdf, hasPermission };
}

/** Call it in a click. @returns whether the reader agreed */
export function requestPermission(): Promise<boolean> {
  return browser.permissions.request(EVERY_PAGE);
}

export function reloadTab(id: number): Promise<void> {
  return browser.tabs.reload(id);
}

function lacksLanguage(id: number): Promise<boolean> {
  const isRefused = browser.tabs.detectLanguage(id).then(
    () => false,
    () => true,
  );
  return within(PATIENCE, isRefused).catch(() => false);
}
