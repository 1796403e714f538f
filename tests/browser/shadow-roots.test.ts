import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { expectCard } from './support/card';
import { store } from './support/stored';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords, LAST, LAST_WORD, words } from './support/words';

describe.each(BROWSER_KINDS)('%s: shadow trees that come late', (kind) => {
  const visit = useVisit(kind);
  /** Opens a page whose own words are read before anything else happens to it. */
  const openRead = async (body: string) => {
    const page = await visit.openHtml(`${body}${LAST}`);
    await expectWords(page, [LAST_WORD]);
    return page;
  };

  test('an open or closed root that is attached after the element was read is read', async () => {
    const page = await openRead('<x-open></x-open><p>あ<x-closed></x-closed></p><div></div>');
    await page.evaluate(() => {
      for (const [name, mode, word] of [
        ['x-open', 'open', '血栓症'],
        ['x-closed', 'closed', '発熱'],
        ['div', 'closed', '頭痛'],
      ] as const) {
        document.querySelector(name)!.attachShadow({ mode }).innerHTML = `<b>${word}</b>`;
      }
    });
    await expectAll(page, ['血栓症', '発熱', '頭痛']);
  });

  test('a root that only an upgrade, an attribute or the reader’s coming tells of is read', async () => {
    const page = await openRead(
      `<x-late></x-late><x-box style="display:block;height:60px"></x-box>
       <p style="height:6000px"></p><x-far style="display:block;height:60px"></x-far>`,
    );
    await betweenLooks(page);
    await page.evaluate(() => {
      const make = class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' }).innerHTML = '<div>血栓症</div>';
        }
      };
      customElements.define('x-late', make);
    });
    await expectAll(page, ['血栓症']);
    await page.evaluate(() => {
      const box = document.querySelector('x-box')!;
      box.attachShadow({ mode: 'open' }).innerHTML = '発熱';
      box.setAttribute('hydrated', '');
    });
    await expectAll(page, ['血栓症', '発熱']);
    await page.evaluate(() => {
      const far = document.querySelector('x-far')!;
      far.attachShadow({ mode: 'open' }).innerHTML = '頭痛';
      far.scrollIntoView();
    });
    await expectAll(page, ['血栓症', '発熱', '頭痛']);
  });

  test('a late root in a late root is read, and so is what changes in it', async () => {
    const page = await openRead('<x-outer></x-outer>');
    await page.evaluate(() => {
      const outer = document.querySelector('x-outer')!.attachShadow({ mode: 'open' });
      outer.innerHTML = '<p>血栓症</p><x-inner></x-inner>';
    });
    await expectAll(page, ['血栓症']);
    await page.evaluate(() => {
      const outer = document.querySelector('x-outer')!.shadowRoot!;
      outer.querySelector('x-inner')!.attachShadow({ mode: 'open' }).innerHTML = '<p>発熱</p>';
    });
    await expectAll(page, ['血栓症', '発熱']);
    await page.evaluate(() => {
      const outer = document.querySelector('x-outer')!.shadowRoot!;
      outer.querySelector('x-inner')!.shadowRoot!.querySelector('p')!.textContent = '頭痛';
      outer.querySelector('p')!.remove();
    });
    await expectAll(page, ['頭痛']);
  });

  test('a declarative root is read with the words that stand in its slots', async () => {
    const page = await visit.openHtml(
      `<x-open><template shadowrootmode="open"><p>血栓症</p><slot></slot></template><p>発熱</p></x-open>
       <x-closed><template shadowrootmode="closed"><p>リツキシマブ</p></template></x-closed>`,
    );
    await expectAll(page, ['血栓症', '発熱', 'リツキシマブ'], []);
  });

  test('what a late root leaves out of its slots is marked only once it is slotted', async () => {
    const page = await visit.openHtml(`<x-tabs><p slot="second">血栓症</p></x-tabs>${LAST}`);
    await expectAll(page, ['血栓症']);
    await page.evaluate(() => {
      document.querySelector('x-tabs')!.attachShadow({ mode: 'open' }).innerHTML = '<p>発熱</p>';
    });
    await expectAll(page, ['発熱']);
    await page.evaluate(() => {
      document.querySelector('x-tabs')!.shadowRoot!.innerHTML = '<slot name="second"></slot>';
    });
    await expectAll(page, ['血栓症']);
  });

  test('a word in a late closed root has a card', async () => {
    const page = await openRead('<x-late style="display:block;margin-top:300px"></x-late>');
    const { x, y } = await page.evaluate(() => {
      const host = document.querySelector('x-late')!;
      host.attachShadow({ mode: 'closed' }).innerHTML = '血栓症';
      const { left, top } = host.getBoundingClientRect();
      return { x: left + 10, y: top + 8 };
    });
    await expectAll(page, ['血栓症']);
    await page.mouse.move(x, y);
    await expectCard(page, '血栓症');
  });

  test('thousands of elements without a root leave scrolling as fast as it is', async () => {
    const page = await visit.openHtml(
      `${'<li><x-icon></x-icon><div></div></li>'.repeat(5_000)}${LAST}`,
    );
    await expectAll(page, []);
    const watched = await page.evaluate(scrollingWork);
    await store(visit, { 'site.127.0.0.1': false });
    await expectWords(page, []);
    const plain = await page.evaluate(scrollingWork);
    expect(watched).toBeLessThan(plain + 4);
  });
});

function expectAll(page: Page, expected: readonly string[], others = [LAST_WORD]) {
  return expect
    .poll(async () => (await words(page)).toSorted())
    .toEqual([...expected, ...others].toSorted());
}

/** Waits until an element is not looked at just because it is new: not for ten seconds more. */
async function betweenLooks(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(6_000);
}

/** Runs in the page: what a frame costs while the page is scrolled, in milliseconds, the median. */
async function scrollingWork(): Promise<number> {
  const costs: number[] = [];
  for (let i = 0; i < 60; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    scrollTo(0, i * 100);
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
    costs.push(performance.now() - start);
  }
  return costs.sort((a, b) => a - b)[30]!;
}
