import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { colouredPixels } from './support/colour';
import { store } from './support/stored';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

const SIZE = 'style="border:0;width:600px;height:300px"';
const TEXT = '<p>リツキシマブの</p>';
/** More coloured pixels than this are a line or a card. */
const MARK = 8;
/** Each fills `#frame`, an iframe without an address, from the page. */
const FILLED: Record<string, () => void> = {
  'about:blank with text by script': () => {
    const { contentDocument } = document.querySelector('iframe')!;
    contentDocument!.body.innerHTML = '<p>リツキシマブの</p>';
  },
  'about:blank that is written at once': () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'border:0;width:600px;height:300px';
    document.querySelector('iframe')!.replaceWith(frame);
    frame.contentDocument!.write('<!doctype html><p>リツキシマブの</p>');
    frame.contentDocument!.close();
  },
  'about:blank that is written anew': () => {
    const { contentDocument } = document.querySelector('iframe')!;
    contentDocument!.open();
    contentDocument!.write('<!doctype html><p>リツキシマブの</p>');
    contentDocument!.close();
  },
  'a blob: address': () => {
    const blob = new Blob(['<!doctype html><meta charset="utf-8"><p>リツキシマブの</p>'], {
      type: 'text/html',
    });
    document.querySelector('iframe')!.src = URL.createObjectURL(blob);
  },
  'a blob: address in a sandbox': () => {
    const blob = new Blob(['<!doctype html><meta charset="utf-8"><p>リツキシマブの</p>'], {
      type: 'text/html',
    });
    const frame = document.querySelector('iframe')!;
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = URL.createObjectURL(blob);
  },
  'a data: address': () => {
    document.querySelector('iframe')!.src =
      `data:text/html;charset=utf-8,${encodeURIComponent('<!doctype html><p>リツキシマブの</p>')}`;
  },
};

describe.each(BROWSER_KINDS)('%s: frames', (kind) => {
  const visit = useVisit(kind);

  const inner = () => visit.site.page(TEXT);
  const SERVED: Record<string, () => string> = {
    'the same site': () => `src="${inner()}"`,
    'another site': () => `src="${visit.site.on('second', inner())}"`,
    srcdoc: () => `srcdoc="${TEXT}"`,
    'a sandbox with scripts': () => `sandbox="allow-scripts" src="${inner()}"`,
    'a sandbox without scripts': () => `sandbox src="${inner()}"`,
    'a sandbox of another site': () => `sandbox src="${visit.site.on('second', inner())}"`,
    'a sandboxed srcdoc with scripts': () => `sandbox="allow-scripts" srcdoc="${TEXT}"`,
    'a sandboxed srcdoc without scripts': () => `sandbox srcdoc="${TEXT}"`,
  };

  test.each([...Object.keys(SERVED), ...Object.keys(FILLED)])(
    '%s: the words have marks and cards, which the site’s switch takes away',
    async (name) => {
      const page = await visit.openHtml(
        `<p style="margin:40px 0 0 30px">発熱</p><iframe ${SERVED[name]?.() ?? ''} ${SIZE}></iframe>`,
      );
      await expectWords(page, ['発熱']);
      const fill = FILLED[name];
      if (fill) await page.evaluate(fill);
      await expect.poll(() => coloured(page, 0)).toBeGreaterThan(MARK);
      await expect.poll(() => rest(page).then(() => coloured(page, 100))).toBeGreaterThan(MARK);
      await store(visit, { 'site.127.0.0.1': false });
      await expect.poll(() => coloured(page, 0)).toBe(0);
    },
  );
});

/** Brings the pointer onto the frame's word. A frame of another process may miss the first time. */
async function rest(page: Page): Promise<void> {
  const { left, top } = await originOf(page);
  await page.mouse.move(left + 40 + Math.random(), top + 26);
}

function originOf(page: Page): Promise<{ left: number; top: number }> {
  return page.evaluate(() => {
    const { left, top } = document.querySelector('iframe')!.getBoundingClientRect();
    return { left, top };
  });
}

/** How much of the frame's upper part or of what is below it is coloured: its word's line, its card. */
async function coloured(page: Page, below: number): Promise<number> {
  const { left, top } = await originOf(page);
  const clip = { x: left, y: top + below, width: 400, height: below ? 200 : 50 };
  return (await colouredPixels(page, clip, [0, 2])).reduce((sum, pixels) => sum + pixels, 0);
}
