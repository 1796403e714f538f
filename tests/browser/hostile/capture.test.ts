import { describe, expect, test } from 'vitest';
import { CARD_HOST } from '../../../src/cli/browsers/closed-root';
import { cardText, expectCard, expectNoCard } from '../support/card';
import { openCard } from '../support/open-card';
import { rest } from '../support/pointer';
import { BROWSER_KINDS, useVisit } from '../support/visit';

/** Defines the element that the card comes in, whatever it is called, and takes its root. */
const CAPTURE = `<script>
  var roots = [];
  class Captor extends HTMLElement {
    internals = this.attachInternals();
    connectedCallback() { queueMicrotask(() => roots.push(this.internals.shadowRoot)); }
  }
  customElements.define('page-card', Captor);
  customElements.define('captured-div', class extends HTMLDivElement {
    constructor() { super(); roots.push(this); }
  }, { extends: 'div' });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' });
    roots.push(root);
    return root;
  };
  const { createElement } = Document.prototype;
  Document.prototype.createElement = function (...given) {
    const element = createElement.apply(this, given);
    roots.push(element);
    return element;
  };
  new MutationObserver((records) => {
    for (const host of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (host.localName?.includes('-') && !customElements.get(host.localName)) {
        customElements.define(host.localName, class extends Captor {});
      }
      try { roots.push(host.attachInternals().shadowRoot); } catch {}
      roots.push(host.shadowRoot);
    }
  }).observe(document, { childList: true, subtree: true });
</script>`;

describe.each(BROWSER_KINDS)('%s: the root of the card', (kind) => {
  const visit = useVisit(kind);

  test('cannot be taken by a page that defines elements or patches how they are made', async () => {
    const page = await openCard(visit, `${CAPTURE}<p>頭痛</p>`, '頭痛');
    expect(await page.$(CARD_HOST)).not.toBeNull();
    const roots = await page.evaluate(
      () => (window as unknown as { roots: unknown[] }).roots.filter((root) => root != null).length,
    );
    expect(roots).toBe(0);
  });
});

/** Firefox tells a page about nodes in closed roots. */
const LEAK = `<script>
  var written = 0;
  for (const type of ['pointermove', 'mousemove', 'click', 'selectionchange']) {
    addEventListener(type, (event) => {
      const nodes = [event.rangeParent, event.originalTarget, event.explicitOriginalTarget,
        getSelection().anchorNode];
      for (const node of nodes) {
        const root = node?.getRootNode?.();
        const headword = root instanceof ShadowRoot && root.querySelector('.card-headword');
        if (!headword || headword.textContent.includes('薬')) continue;
        headword.textContent = '薬をやめてください';
        written++;
      }
    }, true);
  }
</script>`;

describe('firefox: a page that Firefox lets into the card', () => {
  const visit = useVisit('firefox');

  test('closes it by writing on it, and the next card is as it should be', async () => {
    const page = await openCard(visit, `${LEAK}<p>頭痛</p>`, '頭痛');
    const written = () => page.evaluate(() => (window as unknown as { written: number }).written);
    for (const _ of [1, 2]) {
      const before = await written();
      await rest(page, '頭痛');
      await expectCard(page, '頭痛');
      expect(await cardText(page)).not.toContain('薬をやめてください');
      await page.mouse.move(60, 120, { steps: 5 });
      await expect.poll(written).toBeGreaterThan(before);
      await expectNoCard(page);
    }
  });
});
