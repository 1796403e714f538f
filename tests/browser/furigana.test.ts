import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInCard, expectCard, textsInCard } from './support/card';
import { rest } from './support/pointer';
import { openPopup } from './support/popup';
import { openEntry } from './support/popup-look';
import { store, stored } from './support/stored';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

const readings = (page: Page) => textsInCard(page, '.gist rt');

describe.each(BROWSER_KINDS)('%s: furigana', (kind) => {
  const visit = useVisit(kind);

  const openCard = async () => {
    const page = await visit.openHtml('<p>白血病とリツキシマブ</p>');
    await expectWords(page, ['白血病', 'リツキシマブ']);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    return page;
  };

  test('are not there until somebody asks for them', async () => {
    expect(await readings(await openCard())).toEqual([]);
  });

  test('the menu switches them on and off, in every card', async () => {
    const page = await openCard();
    await clickInCard(page, '.tool-button-more');
    await clickInCard(page, '.menu-item[aria-pressed=false]');
    await expect.poll(() => readings(page)).toContain('はっけっきゅう');
    expect(await textsInCard(page, '.effect rt')).toContain('いき');
    expect(await stored(visit)).toMatchObject({ furigana: true });
    await page.bringToFront();
    await clickInCard(page, '.menu-item[aria-pressed=true]');
    await expect.poll(() => readings(page)).toEqual([]);
  });

  test('a screen reader says every word once', async () => {
    await store(visit, { furigana: true });
    const page = await openCard();
    await expect.poll(() => readings(page)).not.toEqual([]);
    const all = await textsInCard(page, 'rt');
    expect(await textsInCard(page, 'rt[aria-hidden=true]')).toEqual(all);
  });

  test('the popup has them too', async () => {
    await store(visit, { furigana: true });
    const page = await visit.openHtml('<p>頭痛</p>');
    await expectWords(page, ['頭痛']);
    const popup = await openPopup(visit, page);
    await openEntry(popup, 'リツキ', 'リツキシマブ');
    expect(
      await popup.evaluate(() => document.querySelector('.gist rt')?.textContent ?? null),
    ).toBe('はっけっきゅう');
    await popup.close();
  });
});
