import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browsers/until';
import { openChromiumPopup } from './popup-chromium';
import { openFirefoxPopup } from './popup-firefox';
import type { Visit } from './visit';

/** The real toolbar popup, as it hangs from the browser's button. */
export interface Popup {
  /** Runs a function in the popup's page; it closes over nothing, its result is JSON. */
  evaluate<T>(look: () => T): Promise<T>;
  /** Presses keys, named as in `KeyboardEvent.key`: `Tab`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Writes text as an input method does. */
  type(text: string): Promise<void>;
  screenshot(file: `${string}.png`): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the popup over a tab, and waits until its search field can be written in. */
export async function openPopup(visit: Pick<Visit, 'kind' | 'browser'>, page: Page) {
  await page.bringToFront();
  const popup =
    visit.kind === 'chromium' ? await openChromiumPopup(page) : await openFirefoxPopup(page);
  await until('the popup’s search field', () =>
    popup.evaluate(() => (document.activeElement?.matches('[role=combobox]') ? true : null)),
  );
  return popup;
}
