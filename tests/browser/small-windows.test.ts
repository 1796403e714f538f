import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CARD_HOST, inClosedRoot } from '../../src/cli/browsers/closed-root';
import {
  cardState,
  clickInCard,
  expectCard,
  expectNoCard,
  isFocused,
  textsInCard,
} from './support/card';
import { boxOf, middleOf, rest } from './support/pointer';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

const PHONE = { width: 390, height: 780 };

describe.each(BROWSER_KINDS)('%s: the card in a small window', (kind) => {
  const visit = useVisit(kind);

  const tap = async (page: Page, word: string) => {
    const { x, y } = middleOf(await boxOf(page, word));
    await page.touchscreen.tap(x, y);
    await expectCard(page, word);
  };
  const size = (page: Page) =>
    page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));

  test('on a phone the card is a sheet that leaves its word in sight', async () => {
    const page = await visit.openHtml(
      '<p style="margin-top:200px">リツキシマブ</p><p style="height:3000px"></p>',
      PHONE,
    );
    await expectWords(page, ['リツキシマブ']);
    await tap(page, 'リツキシマブ');
    const { box } = (await cardState(page))!;
    const { width, height } = await size(page);
    expect(box.left).toBe(0);
    expect(box.right).toBe(width);
    expect(box.bottom).toBeCloseTo(height, 0);
    expect(box.bottom - box.top).toBeLessThanOrEqual(height * 0.7);
    expect(box.top).toBeGreaterThan((await boxOf(page, 'リツキシマブ')).bottom);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('the sheet stays in place while the page scrolls, and goes with its word', async () => {
    const page = await visit.openHtml(
      '<p style="margin-top:200px">リツキシマブ</p><p style="height:3000px"></p>',
      PHONE,
    );
    await expectWords(page, ['リツキシマブ']);
    await tap(page, 'リツキシマブ');
    const before = (await cardState(page))!.box;
    await page.evaluate(() => scrollTo(0, 100));
    await expect.poll(async () => (await boxOf(page, 'リツキシマブ')).top).toBeLessThan(150);
    expect((await cardState(page))!.box).toEqual(before);
    await page.evaluate(() => scrollTo(0, 1000));
    await expectNoCard(page);
  });

  test('a sheet can be scrolled and closed', async () => {
    const page = await visit.openHtml('<p>リツキシマブ</p>', PHONE);
    await expectWords(page, ['リツキシマブ']);
    await tap(page, 'リツキシマブ');
    await clickInCard(page, '.gist');
    await expect.poll(() => isFocused(page, '.card-scroll')).toBe(true);
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await scrolled(page)) ?? 0).toBeGreaterThan(0);
    await clickInCard(page, '.tool-button-close');
    await expectNoCard(page);
  });

  test('in a low frame the card is a sheet at its lower edge', async () => {
    const inner = visit.site.page('<p>血栓症</p>');
    const page = await visit.openHtml(
      `<iframe src="${inner}" style="border:0;width:700px;height:220px"></iframe>`,
    );
    const frame = page.frames().find((one) => one.url() === inner)!;
    await expectWords(frame, ['血栓症']);
    const outer = await boxOfFrame(page);
    const { x, y } = middleOf(await boxOf(frame, '血栓症'));
    await page.mouse.click(outer.left + x, outer.top + y);
    // The sheet covers the frame's lower edge: what is clicked there is the card.
    const isCardAt = (y: number) =>
      frame.evaluate(
        (host, at) => document.elementFromPoint(350, at)?.matches(host) ?? false,
        CARD_HOST,
        y,
      );
    await expect.poll(() => isCardAt(210)).toBe(true);
    expect(await isCardAt(30)).toBe(false);
  });

  test('a card over a full-screen element can be seen and used', async () => {
    const page = await visit.openHtml(
      `<main style="background:#fff"><p>リツキシマブ</p><button>大きく</button></main>
       <script>document.querySelector('button').onclick = () => document.querySelector('main').requestFullscreen()</script>`,
    );
    await expectWords(page, ['リツキシマブ']);
    await page.click('button');
    await expect.poll(() => isFullScreen(page)).toBe(true);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    await clickInCard(page, '.tool-button-pin');
    await expect.poll(() => isFocused(page, '.tool-button-pin[aria-pressed=true]')).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => isFullScreen(page)).toBe(false);
    await expectCard(page, 'リツキシマブ');
    await clickInCard(page, '.tool-button-more');
    await expect
      .poll(async () => (await textsInCard(page, '.menu-item')).length)
      .toBeGreaterThan(0);
  });

  test('a card that was open does not stay under what went full screen', async () => {
    const page = await visit.openHtml(
      `<p style="margin-top:500px">リツキシマブ</p><p id="big" style="background:#fff">発熱</p>
       <script>addEventListener('keyup', ({ key }) => {
         if (key === 'f') document.querySelector('#big').requestFullscreen();
         if (key === 'g') document.documentElement.requestFullscreen();
       })</script>`,
    );
    await expectWords(page, ['リツキシマブ', '発熱']);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    await page.keyboard.press('g');
    await expect.poll(() => isFullScreen(page)).toBe(true);
    await expectCard(page, 'リツキシマブ');
    await page.keyboard.press('f');
    await expectNoCard(page);
  });
});

function isFullScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.fullscreenElement !== null);
}

function boxOfFrame(page: Page) {
  return page.evaluate(() => {
    const { left, top } = document.querySelector('iframe')!.getBoundingClientRect();
    return { left, top };
  });
}

function scrolled(page: Page): Promise<number | null> {
  return inClosedRoot(page, CARD_HOST, (root) => root.querySelector('.card-scroll')!.scrollTop);
}
