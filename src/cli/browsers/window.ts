import type { Browser } from 'puppeteer-core';

/** Can a window be opened here? Only Linux tells. */
export function canShowWindows(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Resolves when the last window is closed; on some systems the browser itself stays. */
export function windowsClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}
