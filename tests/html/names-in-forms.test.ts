import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS, look, useDocument } from './support/use-document';

const ROOM = join(import.meta.dirname, '../../src/html');
/** Every property that is named in the room under test, of whatever it is. */
const NAMED = [
  ...new Set(
    readdirSync(ROOM)
      .flatMap((file) => [...readFileSync(join(ROOM, file), 'utf8').matchAll(/[.'](\w+)\b/g)])
      .map(([, name]) => name!),
  ),
];

/** What a document shows that names its parts so; a field's name hides a property of its form. */
const WAYS: Record<string, (name: string) => string> = {
  'fields of forms': (name) =>
    `<form><input name="${name}"><p>段${name}</p><b>行</b>${name}</form>`,
  'pictures and frames of the document': (name) =>
    `<p><img name="${name}"><embed name="${name}">段${name}</p><p>行${name}</p>`,
  'forms of the document': (name) => `<form name="${name}"><p>段${name}</p>行${name}</form>`,
};

describe.each(BROWSER_KINDS)('%s: a page that names its parts like properties', (kind) => {
  const open = useDocument(kind);
  const namesOf = (page: Page, way: string) =>
    page.evaluate(
      (named, isOfForms) => {
        const hidden = isOfForms ? document.createElement('form') : document;
        return named.filter((name) => name in hidden);
      },
      NAMED,
      way === 'fields of forms',
    );

  test.each(Object.entries(WAYS))('is read and marked all the same: %s', async (way, html) => {
    const plain = await open('');
    const names = await namesOf(plain, way);
    expect(names).toEqual(expect.arrayContaining(['parentNode', 'nextSibling', 'contains']));
    expect(names.length).toBeGreaterThan(25);
    const page = await plain.browser().newPage();
    await page.goto(
      `data:text/html;charset=utf-8,${encodeURIComponent(
        `<!doctype html><html lang="ja"><body>${names.map(html).join('')}<p>終わり</p></body></html>`,
      )}`,
    );
    await look(page);
    const texts = names.flatMap((name) => [`段${name}`, `行${name}`]);
    expect(await page.evaluate(() => inPage.texts())).toEqual([...texts, '終わり']);
    expect(await page.evaluate(() => inPage.mark('行'))).toBe(names.length);
    const sights = await page.evaluate(() => inPage.sights());
    expect(new Set(sights)).toEqual(new Set(['seen']));
    const found = await page.evaluate(() =>
      inPage.boxes().map(([box], nth) => {
        inPage.bringIntoSight(nth);
        const { left, top, right, bottom } = inPage.boxes()[nth]![0] ?? box!;
        return inPage.at((left + right) / 2, (top + bottom) / 2);
      }),
    );
    expect(found).toEqual(names.map((_, nth) => nth));
    await page.close();
  });
});
