import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardText, expectCard, expectNoCard, frames, watchOpenedWords } from './support/card';
import { boxOf, middleOf, rest } from './support/pointer';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

/** The pointer's dwell, with room. */
const LONGER_THAN_DWELL = 45;
const COVER = 'position:absolute;inset:0';
const TEXT = '<p>血栓症の話</p>';

/** What is above text and can be seen through. */
const SEEN_THROUGH: Record<string, string> = {
  'a link over it': `${TEXT}<a href="#x" style="${COVER}"></a>`,
  'the area of a link below it': `<style>a::after { content: ""; ${COVER} }</style>
    ${TEXT}<a href="#x" style="background:#06c;color:#fff">もっと読む</a>`,
  'the area of a link that it stands in': `<style>a::after { content: ""; ${COVER} }</style><a href="#x">血栓症の話</a>`,
  'the area of what it stands in': `<style>.in::after { content: ""; ${COVER} }</style>
    <a class="in" href="#x" style="${COVER};background:#fff">${TEXT}</a>`,
  'a link in the same line': `<div>血栓症の話<a href="#x" style="${COVER}"></a></div>`,
  'a picture with nothing at this place': `${TEXT}<a href="#x"><svg style="${COVER}" width="600"
    height="90"><circle cx="500" cy="60" r="9"/><rect width="600" height="90" fill="transparent"
    /></svg></a>`,
  'two layers': `${TEXT}<div style="${COVER};opacity:0;background:#fff">頭の話</div>
    <a href="#x" style="${COVER}"></a>`,
};

/** What is above text and hides it, or shows something else in its place. */
const HIDING: Record<string, string> = {
  'a bar with a background': `<div style="${COVER};background:#eee"></div>`,
  'a picture': `<svg style="${COVER}" width="600" height="90"><rect width="600" height="90"/></svg>`,
  'an image of its style': `<a href="#x" style="${COVER};background:linear-gradient(red,red)"></a>`,
  'an area with a background': `<style>i::after { content: ""; ${COVER}; background: #eee }</style><i></i>`,
  'a field': `<input style="${COVER};width:600px;height:90px">`,
  'another text': `<p style="${COVER};margin:0;font:40px/1.5 serif">あいうえおかきくけこ</p>`,
  'another text under a link': `<p style="${COVER};margin:0;font:40px/1.5 serif">あいうえおかきくけこ</p>
    <a href="#x" style="${COVER}"></a>`,
  'the veil of a dialogue': `<div style="position:fixed;inset:0;background:rgb(0 0 0 / .3)"></div>`,
};

const inBox = (html: string) =>
  `<div style="position:relative;width:600px;height:90px;margin-top:200px">${html}</div>`;

describe.each(BROWSER_KINDS)('%s: a word under something else', (kind) => {
  const visit = useVisit(kind);
  const open = async (html: string): Promise<Page> => {
    const page = await visit.openHtml(html);
    await expectWords(page, ['血栓症']);
    return page;
  };

  test.each(Object.entries(SEEN_THROUGH))('has its card through %s', async (_, html) => {
    const page = await open(inBox(html));
    await rest(page, '血栓症');
    await expectCard(page, '血栓症');
    await page.mouse.move(500, 600);
    await expectNoCard(page);
    await rest(page, 'の話');
    await frames(page, LONGER_THAN_DWELL);
    expect(await cardText(page)).toBeNull();
  });

  test.each(Object.entries(HIDING))('has none through %s', async (_, html) => {
    const page = await open(inBox(`${TEXT}${html}`));
    const opened = await watchOpenedWords(page);
    await rest(page, '血栓症');
    await frames(page, LONGER_THAN_DWELL);
    expect(await opened()).toEqual([]);
  });

  test('has none through a modal dialog, and has it again afterwards', async () => {
    const page = await open(`${inBox(TEXT)}<dialog style="top:300px">話</dialog>`);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    const opened = await watchOpenedWords(page);
    await rest(page, '血栓症');
    await frames(page, LONGER_THAN_DWELL);
    expect(await opened()).toEqual([]);
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await page.mouse.move(500, 600);
    await rest(page, '血栓症');
    await expectCard(page, '血栓症');
  });

  test('leaves the click to the link over it', async () => {
    const page = await open(inBox(SEEN_THROUGH['a link over it']!));
    const opened = await watchOpenedWords(page);
    const { x, y } = middleOf(await boxOf(page, '血栓症'));
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#x');
    expect(await opened()).toEqual([]);
  });

  test('has its card in a shadow tree too', async () => {
    const page = await visit.openHtml(
      inBox(`<x-text style="display:block"></x-text><a href="#x" style="${COVER}"></a><script>
        const root = document.querySelector('x-text').attachShadow({ mode: 'closed' });
        root.innerHTML = '<p style="margin:0">血栓症の話</p>';
      </script>`),
    );
    await expectWords(page, ['血栓症']);
    const { left, top } = await page.evaluate(() => {
      const { left, top } = document.querySelector('x-text')!.getBoundingClientRect();
      return { left, top };
    });
    await page.mouse.move(left + 10, top + 10);
    await expectCard(page, '血栓症');
  });
});
