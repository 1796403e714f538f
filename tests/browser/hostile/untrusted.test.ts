import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CARD_HOST, inClosedRoot } from '../../../src/cli/browsers/closed-root';
import {
  cardState,
  cardText,
  clickInCard,
  expectNoCard,
  frames,
  textsInCard,
} from '../support/card';
import { openCard } from '../support/open-card';
import { boxOf, middleOf } from '../support/pointer';
import { stored } from '../support/stored';
import { BROWSER_KINDS, useVisit } from '../support/visit';
import { expectWords } from '../support/words';

/** The dwell and the grace of the pointer, with room. */
const LONGER_THAN_GRACE = 45;
const PAGE = '<p style="margin-top:20px">頭痛</p>';

/** Has the page say that the pointer came to a place, and clicked there. */
async function pretend(page: Page, x: number, y: number): Promise<void> {
  await page.evaluate(
    (clientX, clientY) => {
      const target = document.elementFromPoint(clientX, clientY) ?? document.body;
      const init = { bubbles: true, composed: true, cancelable: true, clientX, clientY };
      for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup']) {
        target.dispatchEvent(new PointerEvent(type, init));
      }
      target.dispatchEvent(new MouseEvent('click', init));
    },
    x,
    y,
  );
}

describe.each(BROWSER_KINDS)('%s: events that a page made', (kind) => {
  const visit = useVisit(kind);

  test('open no card', async () => {
    const page = await visit.openHtml(PAGE);
    await expectWords(page, ['頭痛']);
    const { x, y } = middleOf(await boxOf(page, '頭痛'));
    await pretend(page, x, y);
    await frames(page, LONGER_THAN_GRACE);
    expect(await cardText(page)).toBeNull();
    expect(await page.$(CARD_HOST)).toBeNull();
  });

  test('close no card', async () => {
    const page = await openCard(visit, PAGE, '頭痛');
    await pretend(page, 900, 700);
    await page.evaluate(() => {
      const init = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', init));
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    });
    await frames(page, LONGER_THAN_GRACE);
    expect((await cardState(page))?.label).toBe('頭痛');
  });

  test('press nothing in a card, in its place or taken out of it', async () => {
    const page = await openCard(visit, PAGE, '頭痛');
    await clickInCard(page, '.tool-button-more');
    await expect.poll(async () => (await textsInCard(page, '.menu-item')).length).toBe(4);
    await inClosedRoot(page, CARD_HOST, (root) => {
      const items = root.querySelectorAll<HTMLElement>('.menu-item');
      for (const item of items) item.click();
      root.querySelector<HTMLElement>('.tool-button-close')!.click();
    });
    await frames(page, 3);
    expect(await textsInCard(page, '.menu-item')).toHaveLength(4);
    expect(Object.keys(await stored(visit)).join()).not.toContain('hidden');
    await inClosedRoot(page, CARD_HOST, (root) => {
      for (const item of root.querySelectorAll<HTMLElement>('.menu-item')) {
        item.remove();
        item.click();
      }
    });
    await expectNoCard(page);
    expect(Object.keys(await stored(visit)).join()).not.toContain('hidden');
    expect(await stored(visit)).not.toHaveProperty('furigana');
    await expectWords(page, ['頭痛']);
  });

  test('that the reader made hide a word', async () => {
    const page = await openCard(visit, PAGE, '頭痛');
    await clickInCard(page, '.tool-button-more');
    await clickInCard(page, '.card-menu li:nth-child(3) button');
    await expectWords(page, []);
    expect(await stored(visit)).toHaveProperty(['hidden:*:headache']);
  });
});
