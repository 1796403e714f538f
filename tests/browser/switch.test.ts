import { describe, expect, test } from 'vitest';
import { CARD_HOST } from '../../src/cli/browsers/closed-root';
import { cardText, expectCard, expectNoCard } from './support/card';
import { EVERYTHING } from './support/everything';
import { rest } from './support/pointer';
import { openPopup } from './support/popup';
import { pressPause, pressSwitch, reason, switchState } from './support/popup-look';
import { stored } from './support/stored';
import { BROWSER_KINDS, useVisit, type Visit } from './support/visit';
import { expectWords, words } from './support/words';

describe.each(BROWSER_KINDS)('%s: the site switch', (kind) => {
  const visit = useVisit(kind);

  test('switching off takes marks off every tab and frame of the site, and off no other site', async () => {
    const inner = visit.site.page('<p>リツキシマブ</p>');
    const outer = `<p>血栓症</p><iframe src="${visit.site.on('second', inner)}"></iframe>`;
    // A frame has no size in a tab that was never in front, and is read once it has one.
    const openBoth = async () => {
      const page = await visit.openHtml(outer);
      await expectWords(page.frames()[1]!, ['リツキシマブ']);
      return page;
    };
    const first = await openBoth();
    const second = await openBoth();
    const other = await visit.open(visit.site.on('second', visit.site.page('<p>頭痛</p>')));
    const frames = [first, second].map((page) => page.frames()[1]!);
    const all = async () => Promise.all([first, second, ...frames, other].map(words));

    const on = [['血栓症'], ['血栓症'], ['リツキシマブ'], ['リツキシマブ'], ['頭痛']];
    await expect.poll(all).toEqual(on);
    await turnSwitch(visit, first);
    await expect.poll(all).toEqual([[], [], [], [], ['頭痛']]);
    await turnSwitch(visit, first);
    await expect.poll(all).toEqual(on);
  });

  test('pausing takes marks off all sites, and going on brings them back', async () => {
    const first = await visit.openHtml('<p>血栓症</p>');
    const second = await visit.open(visit.site.on('second', visit.site.page('<p>頭痛</p>')));
    const both = async () => Promise.all([first, second].map(words));
    await expect.poll(both).toEqual([['血栓症'], ['頭痛']]);
    const popup = await openPopup(visit, second);
    await pressPause(popup);
    await expect.poll(both).toEqual([[], []]);
    await expect.poll(() => reason(popup)).toBe('paused');
    // The site stays on: which of the two is off can be seen.
    expect(await switchState(popup)).toBe('true');
    await pressPause(popup);
    await expect.poll(both).toEqual([['血栓症'], ['頭痛']]);
    await expect.poll(() => reason(popup)).toBeNull();
    await popup.close();
  });

  test('switching off outlives a reload, and switching on needs none', async () => {
    const page = await visit.openHtml('<p>血栓症</p>');
    await expectWords(page, ['血栓症']);
    await turnSwitch(visit, page);
    await expectWords(page, []);
    await page.reload();
    const popup = await openPopup(visit, page);
    await expect.poll(() => switchState(popup)).toBe('false');
    expect(await words(page)).toEqual([]);
    await pressSwitch(popup);
    await expectWords(page, ['血栓症']);
    await popup.close();
    expect(await stored(visit)).toEqual(EVERYTHING);
  });

  test('switching off takes the open card and its element out of the page', async () => {
    const page = await visit.openHtml('<p style="margin-top:300px">血栓症</p>');
    await expectWords(page, ['血栓症']);
    await rest(page, '血栓症');
    await expectCard(page, '血栓症');
    const another = await visit.openHtml('<p>血栓症</p>');
    await turnSwitch(visit, another);
    await expectNoCard(page);
    expect(await page.$(CARD_HOST)).toBeNull();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('a page that was switched off opens no card', async () => {
    const page = await visit.openHtml('<p>血栓症</p>');
    await expectWords(page, ['血栓症']);
    await turnSwitch(visit, page);
    await expectWords(page, []);
    await rest(page, '血栓症');
    await page.mouse.click(20, 20);
    expect(await cardText(page)).toBeNull();
  });
});

/** Turns the switch of a page's site in the real popup. */
async function turnSwitch(visit: Visit, page: Parameters<typeof openPopup>[1]): Promise<void> {
  const popup = await openPopup(visit, page);
  await pressSwitch(popup);
  await popup.close();
}
