import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { openPopup, type Popup } from './popup';
import type { Visit } from './visit';

/** Opens the popup over a tab of this block's browser; it is closed after the test, before the tab. */
export function usePopup(visit: Visit): (page: Page) => Promise<Popup> {
  let popup: Popup | undefined;
  afterEach(async () => {
    const opened = popup;
    popup = undefined;
    await opened?.close();
  });
  return async (page) => {
    popup = await openPopup(visit, page);
    return popup;
  };
}
