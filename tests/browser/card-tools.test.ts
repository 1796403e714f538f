import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  cardState,
  clickInCard,
  expectCard,
  expectNoCard,
  frames,
  isFocused,
  textsInCard,
} from './support/card';
import { boxOf, middleOf, rest } from './support/pointer';
import { store, stored } from './support/stored';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

/** The pointer's grace, with room: this many frames are more than half a second. */
const LONGER_THAN_GRACE = 45;
const PAGE = '<p style="margin-top:20px">頭痛と発熱、また頭痛</p>';
const WORDS = ['頭痛', '発熱', '頭痛'];

describe.each(BROWSER_KINDS)('%s: the tools of the card', (kind) => {
  const visit = useVisit(kind);

  const openCard = async (html = PAGE, all = WORDS, word = '頭痛') => {
    const page = await visit.openHtml(html);
    await expectWords(page, all);
    await rest(page, word);
    await expectCard(page, word);
    return page;
  };
  const openMenu = async (page: Page) => {
    await clickInCard(page, '.tool-button-more');
    await expect.poll(async () => (await textsInCard(page, '.menu-item')).length).toBe(4);
  };

  test('a word hidden on this site is unmarked until it is brought back', async () => {
    const page = await openCard();
    const other = await visit.open(visit.site.on('second', visit.site.page(PAGE)));
    await expectWords(other, WORDS);
    await page.bringToFront();
    await openMenu(page);
    await clickInCard(page, '.card-menu li:nth-child(2) button');
    await expectWords(page, ['発熱']);
    await expectWords(other, WORDS);
    expect(await stored(visit)).toHaveProperty(['hidden:127.0.0.1:headache']);
    await page.bringToFront();
    await expect.poll(() => isFocused(page, '.undo')).toBe(true);
    await clickInCard(page, '.undo');
    await expectWords(page, WORDS);
    await expect
      .poll(() => textsInCard(page, '.card-status'))
      .toEqual([expect.stringContaining('元に戻しました。')]);
  });

  test('a word hidden everywhere is unmarked in another tab, its frames and the next page', async () => {
    const page = await openCard();
    const inner = visit.site.page('<p>頭痛と発熱</p>');
    const framed = `<p>発熱</p><iframe src="${inner}" style="width:600px;height:300px"></iframe>`;
    const other = await visit.open(visit.site.on('second', visit.site.page(framed)));
    const frame = other.frames().find((one) => one.url() === inner)!;
    await expectWords(frame, ['頭痛', '発熱']);
    await page.bringToFront();
    await openMenu(page);
    await clickInCard(page, '.card-menu li:nth-child(3) button');
    await expectWords(page, ['発熱']);
    await expectWords(frame, ['発熱']);
    const next = await visit.openHtml(PAGE);
    await expectWords(next, ['発熱']);
    await next.mouse.click(...at(middleOf(await boxOf(next, '発熱'))));
    await expectCard(next, '発熱');
    await next.mouse.click(...at(middleOf(await boxOf(next, '頭痛'))));
    await expectNoCard(next);
  });

  test('of words hidden in 0.1.0, one that cannot be read costs no other', async () => {
    await store(visit, { hidden: [{ entry: 'headache' }, { entry: 'fever', site: null }] });
    const page = await visit.openHtml(PAGE);
    await expectWords(page, ['頭痛', '頭痛']);
    await rest(page, '頭痛');
    await expectCard(page, '頭痛');
    await openMenu(page);
    await clickInCard(page, '.card-menu li:nth-child(3) button');
    await expectWords(page, []);
    expect(await stored(visit)).toMatchObject({
      'hidden:*:fever': 0,
      'hidden:*:headache': 1,
      'hidden.unreadable': [{ entry: 'headache' }],
    });
  });

  test.each([
    ['a page', {}],
    ['a page that refuses its clipboard', { 'permissions-policy': 'clipboard-write=()' }],
  ])('on %s a report is not copied, or says where the reader was', async (_, headers) => {
    const html = `${PAGE}<textarea></textarea>`;
    const page = await visit.open(visit.site.page(html, headers));
    await expectWords(page, WORDS);
    await rest(page, '発熱');
    await expectCard(page, '発熱');
    await openMenu(page);
    await clickInCard(page, '.card-menu li:nth-child(4) button');
    await expect
      .poll(() => textsInCard(page, '.card-status p'))
      .toEqual([expect.stringContaining('コピーしました')]);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    await page.click('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const pasted = () => page.evaluate(() => document.querySelector('textarea')!.value);
    await expect.poll(pasted).toContain('頭痛と【発熱】、また頭痛');
    expect(await pasted()).toContain('(dictionary:fever)');
    expect(await pasted()).not.toContain('127.0.0.1');
    expect(await pasted()).not.toContain('fixture');
  });

  test('the menu can be used from the keyboard', async () => {
    const page = await openCard();
    await clickInCard(page, '.tool-button-more');
    await expect.poll(() => isFocused(page, '.tool-button-more[aria-expanded=true]')).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => isFocused(page, '.tool-button-pin')).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => isFocused(page, '.tool-button-close')).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => isFocused(page, '.card-menu li:first-child button')).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => isFocused(page, '.card-menu li:nth-child(2) button')).toBe(true);
    await page.keyboard.press('Enter');
    await expectWords(page, ['発熱']);
    await expect.poll(() => isFocused(page, '.undo')).toBe(true);
    await page.keyboard.press('Enter');
    await expectWords(page, WORDS);
  });

  test('Escape closes the menu first, then the card', async () => {
    const page = await openCard();
    await openMenu(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => textsInCard(page, '.menu-item')).toEqual([]);
    await expect.poll(() => isFocused(page, '.tool-button-more[aria-expanded=false]')).toBe(true);
    expect((await cardState(page))?.label).toBe('頭痛');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });

  test('the next card has its menu closed', async () => {
    const page = await openCard();
    await openMenu(page);
    await page.mouse.click(900, 700);
    await expectNoCard(page);
    await rest(page, '発熱');
    await expectCard(page, '発熱');
    expect(await textsInCard(page, '.menu-item')).toEqual([]);
  });

  test('a pinned card stays when the pointer leaves and rests on another word', async () => {
    const page = await openCard('<p>頭痛</p><p style="margin-top:690px">発熱</p>', [
      '頭痛',
      '発熱',
    ]);
    await clickInCard(page, '.tool-button-pin');
    await expect.poll(() => isFocused(page, '.tool-button-pin[aria-pressed=true]')).toBe(true);
    // Without the focus, which keeps a card open by itself.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await rest(page, '発熱');
    await frames(page, LONGER_THAN_GRACE);
    expect((await cardState(page))?.label).toBe('頭痛');
    await page.mouse.click(900, 700);
    await frames(page, 3);
    expect((await cardState(page))?.label).toBe('頭痛');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });

  test('the close button closes a pinned card, and the next card is not pinned', async () => {
    const page = await openCard('<p>頭痛</p><p style="margin-top:690px">発熱</p>', [
      '頭痛',
      '発熱',
    ]);
    await clickInCard(page, '.tool-button-pin');
    await expect.poll(() => isFocused(page, '.tool-button-pin[aria-pressed=true]')).toBe(true);
    await clickInCard(page, '.tool-button-close');
    await expectNoCard(page);
    await rest(page, '発熱');
    await expectCard(page, '発熱');
    await page.mouse.move(900, 20);
    await expectNoCard(page);
  });
});

function at({ x, y }: { x: number; y: number }): [number, number] {
  return [x, y];
}
