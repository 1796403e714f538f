import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/cli/browsers/marks';
import { CURRENT } from '../../src/html/mark-names';
import { BROWSER_KINDS, useDocument } from './support/use-document';

describe.each(BROWSER_KINDS)('%s: marks on a document', (kind) => {
  const open = useDocument(kind);
  const mark = (page: Page, word: string) => page.evaluate((word) => inPage.mark(word), word);
  const texts = async (page: Page) => (await marksOf(page)).map(({ text }) => text);
  /** The middle of each marked place's first box. */
  const middles = async (page: Page) => {
    const boxes = await page.evaluate(() => inPage.boxes());
    return boxes.map(([box]) => ({
      x: (box!.left + box!.right) / 2,
      y: (box!.top + box!.bottom) / 2,
    }));
  };
  const at = (page: Page, x: number, y: number) =>
    page.evaluate(([x, y]) => inPage.at(x!, y!), [x, y]);

  test('stand on each stretch of a word that crosses elements, and change nothing else', async () => {
    const page = await open('<p>多発<b>性硬化</b>症の話</p>');
    const before = await page.content();
    expect(await mark(page, '多発性硬化症')).toBe(1);
    expect(await texts(page)).toEqual(['多発', '性硬化', '症']);
    expect(await page.content()).toBe(before);
  });

  test('go when others are chosen, and when the text goes', async () => {
    const page = await open('<p id="a">肺炎と腎炎</p><p>肺炎</p>');
    await mark(page, '肺炎');
    expect(await texts(page)).toEqual(['肺炎', '肺炎']);
    await mark(page, '腎炎');
    expect(await texts(page)).toEqual(['腎炎']);
    await page.evaluate(() => inPage.end());
    expect(await texts(page)).toEqual([]);
  });

  test('are put back where a page cleared the registry', async () => {
    const page = await open('<p>肺炎と腎炎</p>');
    await mark(page, '肺炎');
    await page.evaluate(() => CSS.highlights.clear());
    expect(await texts(page)).toEqual([]);
    await mark(page, '腎炎');
    expect(await texts(page)).toEqual(['腎炎']);
  });

  test('of upright words have names of their own', async () => {
    const page = await open('<p>肺炎</p><p style="writing-mode:vertical-rl">肺炎</p>');
    await mark(page, '肺炎');
    const groups = (await marksOf(page)).map(({ group }) => group);
    expect(groups).toEqual(['reading-a', 'reading-a-upright']);
  });

  test('light up one at a time', async () => {
    const page = await open('<p>肺炎</p><p>肺炎</p>');
    await mark(page, '肺炎');
    const lit = (nth: number | null) =>
      page.evaluate(
        ([nth, name]) => {
          inPage.light(nth as number | null);
          const ranges = [...(CSS.highlights.get(name as string) ?? [])] as StaticRange[];
          return ranges.map(({ startContainer }) =>
            [...document.querySelectorAll('p')].findIndex((p) => p.contains(startContainer)),
          );
        },
        [nth, CURRENT] as const,
      );
    expect(await lit(1)).toEqual([1]);
    expect(await lit(0)).toEqual([0]);
    expect(await lit(null)).toEqual([]);
  });

  test('are found under a point, the right one of two side by side, and not beside them', async () => {
    const page = await open('<p style="font:20px/40px monospace">肺炎肺炎　　　　話</p>');
    expect(await mark(page, '肺炎')).toBe(2);
    const [first, second] = await middles(page);
    expect(await at(page, first!.x, first!.y)).toBe(0);
    expect(await at(page, second!.x, second!.y)).toBe(1);
    expect(await at(page, second!.x + 60, second!.y)).toBeNull();
    expect(await at(page, first!.x, 390)).toBeNull();
  });

  test('of a word on two lines are found on both', async () => {
    const page = await open(
      '<p style="font:20px/30px monospace;width:60px;line-break:anywhere">ああ肺炎</p>',
    );
    await mark(page, '肺炎');
    const [boxes] = await page.evaluate(() => inPage.boxes());
    expect(boxes).toHaveLength(2);
    for (const { left, right, top, bottom } of boxes!) {
      expect(await at(page, (left + right) / 2, (top + bottom) / 2)).toBe(0);
    }
  });

  test('are found through a link’s area that lies over them, and not through a picture', async () => {
    const cover = 'position:absolute;inset:0';
    const box = (html: string) =>
      `<div style="position:relative;width:300px"><p>肺炎</p>${html}</div>`;
    for (const [above, found] of [
      [`<a href="#x" style="${cover}"></a>`, 0],
      [`<div style="${cover};background:#fff"></div>`, null],
    ] as const) {
      const page = await open(box(above));
      await mark(page, '肺炎');
      const [middle] = await middles(page);
      expect(await at(page, middle!.x, middle!.y), above).toBe(found);
    }
  });

  test.each([
    ['as a whole', '<p style="user-select:all">肺炎の話です。</p>'],
    ['as a whole, in a line', '<p>話は<b style="user-select:all">肺炎の話</b>です。</p>'],
    ['as a whole, around it', '<main style="user-select:all"><p>話</p>と<i>肺</i>炎</main>'],
    [
      'as a whole, in vertical text',
      '<p style="user-select:all;writing-mode:vertical-rl">肺炎の話です。</p>',
    ],
    ['as a whole, as one of many', `<p style="user-select:all">${'肺炎の話です。'.repeat(40)}</p>`],
    ['not at all', '<p style="user-select:none">肺炎の話です。</p>'],
  ])('are found where text is selected %s', async (_, html) => {
    const page = await open(html);
    const count = await mark(page, '肺炎');
    const all = await middles(page);
    for (const nth of [0, count - 1]) {
      expect(await at(page, all[nth]!.x, all[nth]!.y)).toBe(nth);
      expect(await at(page, all[nth]!.x, all[nth]!.y + 300)).toBeNull();
    }
  });

  test('in a shadow tree are painted and found', async () => {
    const page = await open('');
    await page.evaluate(async () => {
      document.body.setHTMLUnsafe(
        '<x-card><template shadowrootmode="open"><p>肺炎</p></template></x-card>',
      );
      await inPage.look();
    });
    expect(await mark(page, '肺炎')).toBe(1);
    const [middle] = await middles(page);
    expect(await at(page, middle!.x, middle!.y)).toBe(0);
  });

  test('have no boxes once their text is not rendered', async () => {
    const page = await open('<p>肺炎</p>');
    await mark(page, '肺炎');
    expect((await page.evaluate(() => inPage.boxes()))[0]).toHaveLength(1);
    await page.evaluate(() => document.querySelector('p')!.setAttribute('hidden', ''));
    expect((await page.evaluate(() => inPage.boxes()))[0]).toEqual([]);
  });

  test('are brought into sight, also in a paragraph that is higher than the window', async () => {
    const page = await open(`<p>${'長い話。'.repeat(2000)}肺炎${'続く話。'.repeat(2000)}</p>`);
    await mark(page, '肺炎');
    await page.evaluate(() => inPage.bringIntoSight(0));
    const [box] = (await page.evaluate(() => inPage.boxes()))[0]!;
    expect(box!.top).toBeGreaterThanOrEqual(0);
    expect(box!.bottom).toBeLessThanOrEqual(400);
  });
});
