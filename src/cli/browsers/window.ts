import type { Browser, Page } from 'puppeteer-core';

/** Can a window be opened here? Only Linux tells. */
export function canShowWindows(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Shows a page in the browser's first window, and waits until the last window is closed.
 * @param said is told once the page is there
 */
export async function showUntilClosed(browser: Browser, url: string, said: string): Promise<void> {
  const closed = windowsClosed(browser);
  const page = await firstPage(browser);
  await page.goto(url);
  console.log(said);
  await closed;
}

/** The page that a browser opened with. */
export async function firstPage(browser: Browser): Promise<Page> {
  return (await browser.pages())[0] ?? (await browser.newPage());
}

/** Resolves when the last window is closed; on some systems the browser itself stays. */
function windowsClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}
