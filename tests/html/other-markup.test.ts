import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS, look, useDocument } from './support/use-document';

const foreign = (html: string) =>
  `<foreignObject width="200" height="50"><p xmlns="http://www.w3.org/1999/xhtml">${html}</p></foreignObject>`;
const texts = (page: Page) => page.evaluate(() => inPage.texts());

/** The same in HTML and in XHTML. */
const BODIES: Record<string, readonly [body: string, ...texts: string[]]> = {
  'code, keys and samples': [
    '<p>一<code>頭痛</code>二<kbd>頭痛</kbd>三<samp>頭痛</samp>四</p>',
    ...'一二三四',
  ],
  'scripts, styles and templates': [
    '<p>血<script>var 頭痛;</script>栓<style>.頭痛{}</style>症<template>頭痛</template></p>',
    '血栓症',
  ],
  furigana: ['<p><ruby>腎<rp>(</rp><rt>じん</rt><rp>)</rp></ruby>臓<wbr />病</p>', '腎臓病'],
  'a line break': ['<p>肺<br />炎<br /><br />次</p>', '肺\n炎', '次'],
  'fields and pictures': [
    '<p>一<textarea>頭痛</textarea>二<select><option>頭痛</option></select>三<img alt="頭痛" />四</p>',
    ...'一二三四',
  ],
  'pieces of a line': [
    '<div style="position:relative;font:20px monospace"><span style="position:absolute;left:0">血</span><span style="position:absolute;left:20px">栓</span></div>',
    '血栓',
  ],
  'text in a drawing': [
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><title>題</title><text y="20">字</text><g>${foreign('血<b>栓</b>症')}</g></svg>`,
    '血栓症',
  ],
};

describe.each(BROWSER_KINDS)('%s: markup', (kind) => {
  const open = useDocument(kind);

  test.each(Object.entries(BODIES))('is read as it is shown: %s', async (_, [body, ...seen]) => {
    expect(await texts(await open(body))).toEqual(seen);
  });

  test.each(Object.entries(BODIES))('is read alike in XHTML: %s', async (_, [body, ...seen]) => {
    const page = await (await open('')).browser().newPage();
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><title>題</title></head><body>${body}</body></html>`;
    await page.goto(`data:application/xhtml+xml;charset=utf-8,${encodeURIComponent(xhtml)}`);
    expect(await page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
    await look(page);
    expect(await texts(page)).toEqual(seen);
    await page.close();
  });
});

describe.each(BROWSER_KINDS)('%s: a language in XHTML', (kind) => {
  const open = useDocument(kind);

  test('is said by either attribute, the one of XML before the other', async () => {
    const page = await (await open('')).browser().newPage();
    const body = '<p>一</p><p lang="en">二</p><p xml:lang="de" lang="en">三</p>';
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja"><head><title>題</title></head><body>${body}</body></html>`;
    await page.goto(`data:application/xhtml+xml;charset=utf-8,${encodeURIComponent(xhtml)}`);
    await look(page);
    const said = await page.evaluate(() => inPage.texts().map((text) => inPage.about(text).said));
    expect(said).toEqual([
      { tag: 'ja', isOfAll: true },
      { tag: 'en', isOfAll: false },
      { tag: 'de', isOfAll: false },
    ]);
    await page.close();
  });
});

describe.each(BROWSER_KINDS)('%s: text in drawings', (kind) => {
  const open = useDocument(kind);
  const svg = (content: string, attributes = '') =>
    `<svg ${attributes} width="300" height="200">${content}</svg>`;
  const after = async (page: Page, change: () => void) => {
    await page.evaluate(change);
    await page.evaluate(() => inPage.look());
    return texts(page);
  };

  test('is read in its place, and ends the text around it', async () => {
    const page = await open(`<p>前${svg(foreign('一') + foreign('二'))}後</p>`);
    expect(await texts(page)).toEqual(['前', '一', '二', '後']);
  });

  test('is read also in a drawing in such text, and once', async () => {
    const page = await open(svg(foreign(`一${svg(foreign('二'))}`)));
    expect(await texts(page)).toEqual(['一', '二']);
  });

  test('is not read where the drawing is not shown', async () => {
    const page = await open(
      svg(foreign('一'), 'style="display:none"') + svg(`<defs>${foreign('二')}</defs>`),
    );
    expect(await texts(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('svg')!.removeAttribute('style'));
    await expect.poll(() => after(page, () => {})).toEqual(['一']);
  });

  test('is kept up with when it changes, comes and goes', async () => {
    const page = await open(`<p>前</p>${svg('<g></g>')}<p>後</p>`);
    expect(await texts(page)).toEqual(['前', '後']);
    const come = () => {
      document.querySelector('g')!.innerHTML =
        '<g><foreignObject width="99" height="30"><div xmlns="http://www.w3.org/1999/xhtml">一</div></foreignObject></g>';
    };
    expect(await after(page, come)).toEqual(['前', '一', '後']);
    const change = () => {
      document.querySelector('svg div')!.textContent = '二';
    };
    expect(await after(page, change)).toEqual(['前', '二', '後']);
    expect(await after(page, () => document.querySelector('g')!.replaceChildren())).toEqual([
      '前',
      '後',
    ]);
  });

  test('has marks', async () => {
    const page = await open(svg(foreign('血栓症')));
    expect(await page.evaluate(() => inPage.mark('血栓症'))).toBe(1);
    const [[box]] = (await page.evaluate(() => inPage.boxes())) as [[DOMRect]];
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    expect(await page.evaluate(([x, y]) => inPage.at(x!, y!), [x, y])).toBe(0);
    expect(await page.evaluate(() => inPage.sights())).toEqual(['seen']);
  });
});
