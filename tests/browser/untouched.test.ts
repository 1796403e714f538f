import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { cardText } from '../../src/cli/browsers/closed-root';
import { builtExtension } from './support/built-extension';
import { rest } from './support/pointer';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

/** Stands first in a page, and notes down what happens to it from then on. */
const WITNESS = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script>
  const seen = (window.seen = { globals: Object.getOwnPropertyNames(window).concat('seen'), records: [], messages: [] });
  addEventListener('message', (event) => seen.messages.push(String(event.data)), true);
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      seen.records.push([type, target.nodeName, attributeName, [...addedNodes].map((node) => node.nodeName)].flat().filter(Boolean).join(' '));
    }
  });
  addEventListener('DOMContentLoaded', () => {
    seen.html = document.documentElement.outerHTML;
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script></head>`;

describe.each(BROWSER_KINDS)('%s: the page is untouched', (kind) => {
  const visit = useVisit(kind);

  test('marks and the card leave nothing in the page, its globals or its messages', async () => {
    const url = visit.site.page(
      `${WITNESS}<body><p style="margin:300px 0 0">血栓症の人が<b>リツキ</b>シマブを使う。</p></body></html>`,
    );
    const page = await visit.open(url);
    await expectWords(page, ['血栓症', 'リツキ', 'シマブ']);
    const before = await page.evaluate(look);
    expect(before).toMatchObject({ globals: [], records: [], messages: [], sheets: 0, adopted: 0 });
    expect(before.html).toBe(before.htmlAtLoad);

    await rest(page, '血栓症');
    await expect.poll(() => cardText(page)).toContain('thrombosis');
    const after = await page.evaluate(look);
    expect(after).toMatchObject({ globals: [], messages: [], sheets: 0, adopted: 0 });
    expect(after.records).toEqual(['childList HTML DIV']);
    expect(after.html).toBe(before.html.replace('</body></html>', '</body><div></div></html>'));
  });

  test('the content script dispatches no events and posts no messages into the page', () => {
    const script = readFileSync(join(builtExtension(kind), 'reader.js'), 'utf8');
    expect(script).not.toMatch(/dispatchEvent|CustomEvent/);
    // The one that is left speaks to the popup, on a port of the extension's own.
    expect(script.match(/\S{0,9}postMessage\S{0,12}/g)).toEqual([
      expect.stringMatching(/\w\.postMessage\(\w+\.report\(/),
    ]);
  });
});

/** Runs in the page. */
function look() {
  const { seen } = window as unknown as {
    seen: { globals: string[]; records: string[]; messages: string[]; html: string };
  };
  const known = new Set(seen.globals);
  return {
    globals: Object.getOwnPropertyNames(window).filter((name) => !known.has(name)),
    records: seen.records,
    messages: seen.messages,
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    htmlAtLoad: seen.html,
    html: document.documentElement.outerHTML,
  };
}
