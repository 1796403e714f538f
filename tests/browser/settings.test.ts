import { describe, expect, test } from 'vitest';
import { cardText, clickInCard, expectCard, textsInCard } from './support/card';
import { openExtensionPage } from './support/extension-page';
import { rest } from './support/pointer';
import { openPopup } from './support/popup';
import { store, stored } from './support/stored';
import { inReader, variant } from './support/variant';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords, words } from './support/words';

/** In the background, browsers make timers later still. */
const AFTER_SOME_READS = { timeout: 20_000 };
/** Longer than a reader needs from one tab to the other, as far as tests go. */
const LATE = `
  const late = (items) => new Promise((resolve) => setTimeout(resolve, 1000, items));
  for (const api of [globalThis.chrome, globalThis.browser]) {
    if (!api) continue;
    const { local } = api.storage;
    const get = local.get.bind(local);
    local.get = (keys, done) => {
      if (!done) return get(keys).then(late);
      get(keys, (items) => void late(items).then(done));
    };
  }`;

describe.each(BROWSER_KINDS)('%s: stored settings', (kind) => {
  const visit = useVisit(kind);

  test('an unreadable setting falls back and is kept aside', async () => {
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

  test('another language reaches open pages and the popup at once', async () => {
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

  test('the popup’s page comes up with unreadable settings', async () => {
    await store(visit, { language: null });
    const page = await openExtensionPage(visit);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[role=combobox]') !== null))
      .toBe(true);
    await page.close();
  });
});

describe.each(BROWSER_KINDS)('%s: a storage that answers late', (kind) => {
  const visit = useVisit(kind, { own: variant(kind, inReader(LATE)) });

  test('keeps both of two words that were hidden at once in two tabs', async () => {
    const html = '<p style="margin-top:20px">頭痛と発熱</p>';
    const pages = [await visit.openHtml(html), await visit.openHtml(html)] as const;
    for (const [i, word] of ['頭痛', '発熱'].entries()) {
      const page = pages[i]!;
      await page.bringToFront();
      await expectWords(page, ['頭痛', '発熱']);
      await rest(page, word);
      await expectCard(page, word);
      await clickInCard(page, '.tool-button-pin');
      await clickInCard(page, '.tool-button-more');
      await expect.poll(async () => (await textsInCard(page, '.menu-item')).length).toBe(4);
    }
    for (const page of pages) {
      await page.bringToFront();
      await clickInCard(page, '.card-menu li:nth-child(3) button');
    }
    const hidden = async () =>
      Object.keys(await stored(visit)).filter((key) => key.startsWith('hidden:'));
    await expect.poll(hidden, AFTER_SOME_READS).toHaveLength(2);
    for (const page of pages) {
      await page.bringToFront();
      await expect.poll(() => words(page), AFTER_SOME_READS).toEqual([]);
    }
    const next = await visit.openHtml(`${html}<p>血栓症</p>`);
    await expect.poll(() => words(next), AFTER_SOME_READS).toEqual(['血栓症']);
  }, 120_000);
});
