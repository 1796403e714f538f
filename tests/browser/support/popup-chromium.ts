import type { Browser, Extension, Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browsers/until';
import type { Popup } from './popup';

/** Presses the extension's button in Chromium's toolbar. */
export async function openChromiumPopup(page: Page): Promise<Popup> {
  const browser = page.browser();
  const extension = await theExtension(browser);
  const before = new Set(browser.targets());
  await extension.triggerAction(page);
  const target = await browser.waitForTarget(
    (one) => !before.has(one) && one.url().endsWith('/popup.html'),
  );
  const popup = await target.asPage();
  const isOpen = () => browser.targets().includes(target);
  return {
    evaluate: (look) => popup.evaluate(look),
    press: (key) => press(popup, key),
    type: (text) => popup.keyboard.type(text),
    screenshot: async (path) => void (await popup.screenshot({ path })),
    isOpen: async () => isOpen(),
    async close() {
      if (isOpen()) await popup.evaluate(() => setTimeout(() => window.close()));
      await until('the popup to close', () => (isOpen() ? null : true));
    },
  };
}

/** The one extension: it may take a moment after the start until Chromium lists it. */
export function theExtension(browser: Browser): Promise<Extension> {
  return until('the extension', async () => {
    const [extension] = (await browser.extensions()).values();
    return extension ?? null;
  });
}

async function press(popup: Page, key: string): Promise<void> {
  const keys = key.split('+') as Parameters<typeof popup.keyboard.down>[0][];
  for (const one of keys) await popup.keyboard.down(one);
  for (const one of keys.reverse()) await popup.keyboard.up(one);
}
