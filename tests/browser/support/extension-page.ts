import type { Page } from 'puppeteer-core';
import { FIREFOX_UUID } from '../../../src/cli/browsers/launch';
import { until } from '../../../src/cli/browsers/until';
import { sendBidi } from './firefox-chrome';
import { theExtension } from './popup-chromium';
import type { Visit } from './visit';

export type Opened = Pick<Visit, 'kind' | 'browser'>;

/** The address under which a browser keeps the extension's own files, without a slash. */
export async function extensionOrigin({ kind, browser }: Opened): Promise<string> {
  if (kind === 'firefox') return `moz-extension://${FIREFOX_UUID}`;
  return `chrome-extension://${(await theExtension(browser)).id}`;
}

/**
 * Opens a file of the extension in a tab of its own: its API is there as `chrome`.
 * @param file by default the popup's page
 */
export async function openExtensionPage(visit: Opened, file = 'popup.html'): Promise<Page> {
  const url = `${await extensionOrigin(visit)}/${file}`;
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
