import type { Frame, Page } from 'puppeteer-core';

/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a word stands in its document: its box in the viewport. The first of them, or another. */
export async function boxOf(frame: Frame | Page, word: string, nth = 0): Promise<Box> {
  return frame.evaluate(
    (wanted, skip) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let left = skip; texts.nextNode(); ) {
        const node = texts.currentNode as Text;
        for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { left: x, top, right, bottom } = range.getBoundingClientRect();
          return { left: x, top, right, bottom };
        }
      }
      throw new Error(`the page has no ${wanted}`);
    },
    word,
    nth,
  );
}

export function middleOf({ left, top, right, bottom }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Brings the pointer onto a word and leaves it there. */
export async function rest(page: Page, word: string, nth = 0): Promise<void> {
  const { x, y } = middleOf(await boxOf(page, word, nth));
  await page.mouse.move(x, y);
}
