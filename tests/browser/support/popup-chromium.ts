import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browsers/until';
import type { Popup } from './popup';

/** Presses the extension's button in Chromium's toolbar. */
export async function openChromiumPopup(page: Page): Promise<Popup> {
  const browser = page.browser();
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('no extension is installed');
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  const isOpen = () => browser.targets().includes(target);
  return {
    evaluate: (look) => popup.evaluate(look),
    press: (key) => popup.keyboard.press(key as Parameters<typeof popup.keyboard.press>[0]),
    type: (text) => popup.keyboard.type(text),
    screenshot: async (path) => void (await popup.screenshot({ path })),
    isOpen: async () => isOpen(),
    async close() {
      if (isOpen()) await popup.evaluate(() => setTimeout(() => window.close()));
      await until('the popup to close', () => (isOpen() ? null : true));
    },
  };
}
