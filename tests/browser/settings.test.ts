import { describe, expect, test } from 'vitest';
import { cardText, expectCard } from './support/card';
import { openExtensionPage } from './support/extension-page';
import { rest } from './support/pointer';
import { openPopup } from './support/popup';
import { store, stored } from './support/stored';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

describe.each(BROWSER_KINDS)('%s: stored settings', (kind) => {
  const visit = useVisit(kind);

  test('an unreadable setting breaks the page, or is thrown away', async () => {
    const garbage = { 'site.127.0.0.1': { is: 'garbage' }, language: 42 };
    await store(visit, garbage);
    const page = await visit.openHtml('<p style="margin-top:300px">血栓症</p>');
    await expectWords(page, ['血栓症']);
    await rest(page, '血栓症');
    await expectCard(page, '血栓症');
    await expect
      .poll(() => stored(visit))
      .toMatchObject({
        'site.127.0.0.1.unreadable': { is: 'garbage' },
        'language.unreadable': 42,
      });
  });

  test('another language needs a reload, or reaches only the popup', async () => {
    await store(visit, { language: 'ja' });
    const page = await visit.openHtml('<p style="margin-top:300px">血栓症</p>');
    await expectWords(page, ['血栓症']);
    await rest(page, '血栓症');
    await expectCard(page, '血栓症');
    expect(await cardText(page)).not.toContain('blood clot');
    const popup = await openPopup(visit, page);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[value=en]')!.click());
    await popup.close();
    await expect.poll(async () => (await stored(visit)).language).toBe('en');
    await page.mouse.move(500, 20);
    await rest(page, '血栓症');
    await expect.poll(() => cardText(page)).toContain('blood clot');
    expect(await cardText(page)).not.toContain('血のかたまり');
  });

  test('the popup’s page does not come up with unreadable settings', async () => {
    await store(visit, { language: null });
    const page = await openExtensionPage(visit);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[role=combobox]') !== null))
      .toBe(true);
    await page.close();
  });
});
