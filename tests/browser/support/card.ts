import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { CARD_HOST, cardText, inClosedRoot } from '../../../src/cli/browsers/closed-root';
import { until } from '../../../src/cli/browsers/until';
import type { Box } from './pointer';

export { cardText };

export interface CardState {
  /** The headword, once the entry is there. */
  readonly label: string | null;
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  /** The computed size of its text, in CSS pixels. */
  readonly fontSize: string;
  /** How many of its foldable parts are open. */
  readonly unfolded: number;
  /** Where the first foldable part of the card can be pressed. */
  readonly firstFold: { readonly x: number; readonly y: number } | null;
}

/** The open card as it stands; null where none is open. */
export function cardState(page: Page): Promise<CardState | null> {
  return inClosedRoot(page, CARD_HOST, (root) => {
    const card = root.querySelector<HTMLElement>(':popover-open');
    if (!card) return null;
    const { left, top, right, bottom, width, height } = card.getBoundingClientRect();
    const fold = card.querySelector('summary')?.getBoundingClientRect();
    return {
      label: card.getAttribute('aria-label'),
      box: { left, top, right, bottom },
      width,
      height,
      fontSize: getComputedStyle(card.firstElementChild ?? card).fontSize,
      unfolded: card.querySelectorAll('details[open]').length,
      firstFold: fold ? { x: fold.left + fold.width / 2, y: fold.top + fold.height / 2 } : null,
    };
  });
}

/** Waits until the card with this headword is open and loaded. */
export function expectCard(page: Page, headword: string) {
  return expect.poll(async () => (await cardState(page))?.label).toBe(headword);
}

export function expectNoCard(page: Page) {
  return expect.poll(() => cardText(page)).toBeNull();
}

/** Clicks the middle of the first thing in the card that fits a selector, scrolled into sight. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const at = await until(`${selector} in the card`, () =>
    inClosedRoot(
      page,
      CARD_HOST,
      (root, wanted) => {
        const found = root.querySelector(wanted);
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      },
      selector,
    ),
  );
  await page.mouse.click(at.x, at.y);
}

/** The texts of everything in the card that fits a selector. */
export async function textsInCard(page: Page, selector: string): Promise<string[]> {
  const texts = await inClosedRoot(
    page,
    CARD_HOST,
    (root, wanted) => [...root.querySelectorAll(wanted)].map((e) => e.textContent ?? ''),
    selector,
  );
  return texts ?? [];
}

/** Does what has the focus in the card fit a selector? */
export async function isFocused(page: Page, selector: string): Promise<boolean> {
  const look = (root: ShadowRoot, wanted: string) => root.activeElement?.matches(wanted) ?? false;
  return (await inClosedRoot(page, CARD_HOST, look, selector)) ?? false;
}

/** The headword of the open card that has the focus; null where the focus is elsewhere. */
export function focusedHeadword(page: Page): Promise<string | null> {
  return inClosedRoot(page, CARD_HOST, (root) =>
    root.activeElement?.matches('.card-headword') ? root.activeElement.textContent : null,
  );
}

/** Scrolls the first thing in the card that fits a selector into its middle. */
export function showInCard(page: Page, selector: string): Promise<unknown> {
  return inClosedRoot(
    page,
    CARD_HOST,
    (root, wanted) => root.querySelector(wanted)?.scrollIntoView({ block: 'center' }),
    selector,
  );
}

/** Lets the page paint so many frames. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);
}

/**
 * Notes down, frame by frame, the word whose card is open.
 * @returns a function that gives the words so far, each turn once
 */
export async function watchOpenedWords(page: Frame | Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const opened: string[] = [];
    Object.assign(window, { opened });
    const look = () => {
      const ranges = [...((CSS.highlights.get('reading-now') ?? []) as Iterable<StaticRange>)];
      const word = ranges
        .map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset))
        .join('');
      if (word !== '' && opened.at(-1) !== word) opened.push(word);
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => (window as unknown as { opened: string[] }).opened);
}
