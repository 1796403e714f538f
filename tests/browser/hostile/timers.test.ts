import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { expectCard, expectNoCard } from '../support/card';
import { rest } from '../support/pointer';
import { pageTerms } from '../support/popup-look';
import { usePopup } from '../support/use-popup';
import { BROWSER_KINDS, useVisit } from '../support/visit';
import { expectWords } from '../support/words';

const PAGE = '<p style="margin-top:300px">頭痛</p>';

/**
 * From now on the page clears all timers and frames after each change and each move of the
 * pointer. Its listeners are younger than the extension's, so they come after them.
 */
async function clearAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const clear = () => {
      const timer = Number(setTimeout(() => {}));
      for (let i = Math.max(0, timer - 1_000); i <= timer; i++) clearTimeout(i);
      const frame = requestAnimationFrame(() => {});
      for (let i = Math.max(0, frame - 1_000); i <= frame; i++) cancelAnimationFrame(i);
    };
    new MutationObserver(clear).observe(document, { childList: true, subtree: true });
    addEventListener('pointermove', clear, true);
  });
}

function add(page: Page, word: string): Promise<void> {
  return page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
  }, word);
}

describe.each(BROWSER_KINDS)('%s: a page that clears all timers and frames', (kind) => {
  const visit = useVisit(kind);
  const openPopup = usePopup(visit);

  test('is not read any more, or shows no card', async () => {
    const page = await visit.openHtml(PAGE);
    await expectWords(page, ['頭痛']);
    await clearAll(page);
    await add(page, '血栓症');
    await expectWords(page, ['頭痛', '血栓症']);
    await add(page, '発熱');
    await expectWords(page, ['頭痛', '血栓症', '発熱']);
    await rest(page, '発熱');
    await expectCard(page, '発熱');
    await page.mouse.move(900, 700);
    await expectNoCard(page);
  });

  test('leaves the popup with what it was told first', async () => {
    const page = await visit.openHtml(PAGE);
    await expectWords(page, ['頭痛']);
    await clearAll(page);
    const popup = await openPopup(page);
    await expect.poll(() => pageTerms(popup)).toEqual(['頭痛 1']);
    for (const [i, word] of ['血栓症', '発熱'].entries()) {
      await add(page, word);
      await expect.poll(async () => (await pageTerms(popup)).length).toBe(i + 2);
    }
  });
});
