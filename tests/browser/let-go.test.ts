import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { collectGarbage } from './support/garbage';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { words } from './support/words';

/** How often the page below draws its parts anew, and how many of them there are. */
const RENDERS = 30;
const PARTS = 8;

/** What a part may be, as a function of the page: it fills an element, and may give it a root. */
const PARTS_OF_PAGES: Record<string, (host: HTMLElement) => void> = {
  'with an open root': (host) => {
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>血栓症の話。</p><x-inner></x-inner>';
  },
  'with a closed root in which another one comes late': (host) => {
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>血栓症の話。</p><x-late></x-late>';
    setTimeout(() => {
      root.querySelector('x-late')!.attachShadow({ mode: 'open' }).innerHTML = '<p>肝炎の話。</p>';
    }, 20);
  },
  'that get text after their root': (host) => {
    const box = document.createElement('div');
    box.attachShadow({ mode: 'closed' }).innerHTML = '<p>血栓症の話。</p><slot></slot>';
    host.append(box);
    setTimeout(() => box.append('肝炎の話。'), 20);
  },
  'without a root, or with hidden text': (host) => {
    host.innerHTML =
      '<p>血栓症の話。</p><x-none></x-none><div></div><p style="display:none">肝炎の<b hidden>話</b></p>';
  },
  'in another language': (host) => {
    host.innerHTML = '<p lang="zh">血栓症和肝炎和腎不全。</p><p>血栓症の話。</p>';
  },
};

describe.each(BROWSER_KINDS)('%s: what a page let go', (kind) => {
  const visit = useVisit(kind);

  test.each(Object.entries(PARTS_OF_PAGES))('is not held: parts %s', async (_, fill) => {
    const page = await visit.openHtml('<main></main><p>頭痛の話。</p>');
    await expect.poll(() => words(page)).toEqual(['頭痛']);
    await page.evaluate(startDrawing, fill.toString(), PARTS);
    for (let i = 0; i < RENDERS; i++) {
      await page.evaluate(() => draw());
      // Each is read before the next: what is never met is never held.
      if (i % 5 === 0) await expectRead(page);
    }
    await expectRead(page);
    // The last ones are on the page, and those before may be in what is being read.
    await expect
      .poll(
        async () => {
          await collectGarbage(visit, page);
          return page.evaluate(() => drawn.filter((part) => part.deref()).length);
        },
        { interval: 500, timeout: 12_000 },
      )
      .toBeLessThanOrEqual(2 * PARTS);
  });
});

/** Waits until the words of the parts that are there now are marked. */
function expectRead(page: Page) {
  return expect
    .poll(async () => (await words(page)).filter((word) => word !== '肝炎').length)
    .toBeGreaterThan(PARTS / 2);
}

/** Runs in the page: makes `draw`, which puts new parts in the place of the old ones. */
function startDrawing(fill: string, count: number): void {
  const fillPart = new Function(`return (${fill})`)() as (host: HTMLElement) => void;
  Object.assign(window, {
    drawn: [],
    draw() {
      const parts = Array.from({ length: count }, () => {
        const part = document.createElement('x-part');
        fillPart(part);
        drawn.push(new WeakRef(part));
        return part;
      });
      document.querySelector('main')!.replaceChildren(...parts);
    },
  });
}

declare const drawn: WeakRef<Element>[];
declare function draw(): void;
