import type { Page } from 'puppeteer-core';
import { cardState } from './card';

/** The pixels of the open card, as a PNG in base 64: the same pixels give the same text. */
export async function cardPicture(page: Page): Promise<string> {
  const { box } = (await cardState(page))!;
  const clip = {
    x: Math.ceil(box.left),
    y: Math.ceil(box.top),
    width: Math.floor(box.right) - Math.ceil(box.left),
    height: Math.floor(box.bottom) - Math.ceil(box.top),
  };
  // Beyond the viewport would change its size for a moment, and a card follows its word.
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}
