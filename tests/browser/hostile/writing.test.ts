import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CARD_HOST, inClosedRoot } from '../../../src/cli/browsers/closed-root';
import { cardText, expectCard, expectNoCard, frames } from '../support/card';
import { cardPicture } from '../support/card-picture';
import { openCard } from '../support/open-card';
import { rest } from '../support/pointer';
import { BROWSER_KINDS, useVisit } from '../support/visit';

const WORD = 'アナフィラキシー';
const PAGE = `<p>${WORD}</p>`;
/** Longer than an open card goes without being looked at. */
const LONGER_THAN_LOOK = 30;

/** What a page can do that got hold of the root. Each runs in the page. */
const ATTACKS: Record<string, (root: ShadowRoot) => void> = {
  'another text': (root) => {
    root.querySelector('.card-headword span')!.firstChild!.nodeValue = '薬をやめてください';
  },
  'a line more': (root) => {
    root.querySelector('.card-scroll')!.prepend('薬をやめてください');
  },
  'a line less': (root) => root.querySelector('.panel')!.remove(),
  'everything anew': (root) => {
    root.querySelector('.popover')!.innerHTML = '<p>薬をやめてください</p>';
  },
  'beside the card': (root) => root.append('薬をやめてください'),
  'another class': (root) => root.querySelector('.panel-emergency')!.classList.add('unseen'),
  'a style of its own': (root) => {
    root.querySelector<HTMLElement>('.panel')!.style.display = 'none';
  },
  'another link': (root) => {
    root.querySelector('a')!.href = 'https://elsewhere.invalid/';
  },
  'a tooltip on all of it': (root) => {
    (root.host as HTMLElement).title = '薬をやめてください';
  },
  'a root inside': (root) => {
    const inner = root.querySelector('.card-headword')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = '薬をやめてください';
  },
  'no style sheet': (root) => {
    root.adoptedStyleSheets = [];
  },
  'a style sheet more': (root) => {
    root.adoptedStyleSheets.push(new CSSStyleSheet());
  },
  'a rule more': (root) => {
    root.adoptedStyleSheets[0]!.insertRule('.panel { display: none }', 0);
  },
  'another rule': (root) => {
    (root.adoptedStyleSheets[1]!.cssRules[0] as CSSStyleRule).style.opacity = '0';
  },
  'a sheet switched off': (root) => {
    root.adoptedStyleSheets[0]!.disabled = true;
  },
  'an animation': (root) => {
    root.querySelector('.card-headword')!.animate([{ content: '"薬をやめてください"' }, {}], {
      duration: 1e6,
      pseudoElement: '::after',
    });
  },
};

describe.each(BROWSER_KINDS)('%s: a page that got hold of the card', (kind) => {
  const visit = useVisit(kind);
  const attack = (page: Page, act: (root: ShadowRoot) => void) =>
    inClosedRoot(page, CARD_HOST, act as (root: ShadowRoot) => void);

  test.each(Object.entries(ATTACKS))('and writes on it (%s) closes it', async (_, act) => {
    const page = await openCard(visit, PAGE, WORD);
    const before = await cardPicture(page);
    await attack(page, act);
    await expectNoCard(page);
    await page.mouse.move(900, 700);
    await rest(page, WORD);
    await expectCard(page, WORD);
    expect((await cardPicture(page)) === before).toBe(true);
  });

  test('and writes on it while it is closed has written on nothing', async () => {
    const page = await openCard(visit, PAGE, WORD);
    const before = await cardPicture(page);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    await attack(page, (root) => {
      root.adoptedStyleSheets[0]!.insertRule('.panel { display: none }', 0);
      root.querySelector('.popover')!.attachShadow({ mode: 'closed' });
    });
    await page.mouse.move(900, 700);
    await rest(page, WORD);
    await expectCard(page, WORD);
    expect((await cardPicture(page)) === before).toBe(true);
  });

  test('and hides it lets the next card open', async () => {
    const page = await openCard(visit, PAGE, WORD);
    await attack(page, (root) => root.querySelector<HTMLElement>('.popover')!.hidePopover());
    await page.evaluate((host) => document.querySelector(host)?.remove(), CARD_HOST);
    // The mark of the word whose card is open.
    const isOpen = () => page.evaluate(() => (CSS.highlights.get('reading-now')?.size ?? 0) > 0);
    await expect.poll(isOpen).toBe(false);
    await page.mouse.move(900, 700);
    await rest(page, WORD);
    await expectCard(page, WORD);
  });

  test('has no hold on a source’s link, which gets its address when the reader comes to it', async () => {
    const page = await openCard(visit, PAGE, WORD);
    const link = () =>
      inClosedRoot(page, CARD_HOST, (root) => {
        const first = root.querySelector('.source-list a');
        first?.scrollIntoView({ block: 'center' });
        const box = first?.getBoundingClientRect();
        return box ? { x: box.left + 10, y: box.top + 8, href: first!.getAttribute('href') } : null;
      });
    const { x, y, href } = (await link())!;
    expect(href).toBeNull();
    await page.mouse.move(x, y, { steps: 8 });
    await expect.poll(async () => (await link())?.href).toMatch(/^https:/);
    await frames(page, LONGER_THAN_LOOK);
    expect((await link())?.href).toMatch(/^https:/);
  });

  test('has no hold on it as long as the reader unfolds parts, scrolls and waits', async () => {
    const page = await openCard(visit, '<p>リツキシマブ</p>', 'リツキシマブ');
    await attack(page, (root) => {
      root.querySelector('details')!.open = true;
      root.querySelector('.card-scroll')!.scrollTop = 100;
    });
    await frames(page, LONGER_THAN_LOOK);
    expect(await cardText(page)).toContain('rituximab');
  });
});
