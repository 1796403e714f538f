import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-chrome';
import type { Visit } from './visit';

/** Has the browser let go of everything in a page that nobody holds. */
export async function collectGarbage({ kind, browser }: Visit, page: Page): Promise<void> {
  if (kind === 'firefox') {
    await inFirefoxWindow(
      browser,
      `for (let i = 0; i < 3; i++) {
         for (const what of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, what);
       }`,
    );
    return;
  }
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}
