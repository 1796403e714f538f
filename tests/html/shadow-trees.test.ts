import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS, useDocument } from './support/use-document';

const declared = (html: string) => `<template shadowrootmode="open">${html}</template>`;

describe.each(BROWSER_KINDS)('%s: shadow trees', (kind) => {
  const open = useDocument(kind);
  /** Templates make roots only where a document is parsed; this is one way that parses. */
  const openParsed = async (body: string) => {
    const page = await open('');
    await page.evaluate(async (html) => {
      document.body.setHTMLUnsafe(html);
      await inPage.look();
    }, body);
    return page;
  };

  test('are read where their hosts stand, and so is what is slotted in them', async () => {
    const page = await openParsed(
      `<p>一</p><x-card>${declared('<p>二</p><slot></slot><p>四</p>')}<p>三</p></x-card><p>五</p>`,
    );
    const texts = await page.evaluate(() => inPage.texts());
    expect(texts.toSorted()).toEqual(['一', '三', '二', '五', '四'].toSorted());
    expect(texts.at(0)).toBe('一');
    expect(texts.at(-1)).toBe('五');
  });

  test('in shadow trees are read, and stand in order among each other', async () => {
    const inner = `<x-in>${declared('<p>二</p>')}</x-in>`;
    const page = await openParsed(
      `<x-out>${declared(`<p>一</p>${inner}<p>三</p>`)}</x-out><x-last>${declared('<p>四</p>')}</x-last>`,
    );
    expect(await page.evaluate(() => inPage.texts())).toEqual([...'一二三四']);
    expect(await page.evaluate(() => inPage.counts().roots)).toBe(3);
  });

  test('are let go with their hosts', async () => {
    const page = await openParsed(
      Array.from({ length: 20 }, (_, i) => `<x-item>${declared(`<p>${i}</p>`)}</x-item>`).join(''),
    );
    expect(await page.evaluate(() => inPage.counts())).toMatchObject({ roots: 20, flows: 20 });
    const left = await page.evaluate(async () => {
      document.body.replaceChildren('終わり');
      await inPage.look();
      return inPage.counts();
    });
    expect(left).toMatchObject({ roots: 0, flows: 1 });
  });

  test('are kept up with when they change', async () => {
    const page = await openParsed(`<x-card>${declared('<p>一</p>')}</x-card>`);
    const told = await page.evaluate(() => {
      document.querySelector('x-card')!.shadowRoot!.querySelector('p')!.textContent = '弐';
      return inPage.look();
    });
    expect(told).toEqual({ came: ['弐'], gone: ['一'], moved: [] });
  });
});
