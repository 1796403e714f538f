import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardState, expectCard, expectNoCard } from './support/card';
import { colouredPixels } from './support/colour';
import { type Box, boxOf, rest } from './support/pointer';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

const WORDS = ['血栓症', 'リツキシマブ', '血液検査'];
/** A font whose box is as narrow as its kanji, as many of Windows and macOS are. */
const NARROW = `@font-face { font-family: narrow; src: local('Noto Sans CJK JP');
  ascent-override: 88%; descent-override: 12% }`;

describe.each(BROWSER_KINDS)('%s: vertical text', (kind) => {
  const visit = useVisit(kind);

  test.each([
    ['vertical-rl', 'sans-serif', 'light'],
    ['vertical-rl', 'narrow', 'light'],
    ['vertical-rl', 'serif', 'dark'],
    ['vertical-lr', 'sans-serif', 'light'],
  ])(
    '%s, %s, %s: the line is on the right, whole, and each kind has its own',
    async (mode, font, scheme) => {
      const [ink, paper] = scheme === 'dark' ? ['#eee', '#111'] : ['#111', '#fff'];
      const page = await visit.openHtml(
        `<style>${NARROW} body { margin: 0; padding: 40px; color: ${ink}; background: ${paper};
         font: 24px/2.5 ${font} } main { writing-mode: ${mode}; height: 300px } p { margin: 0 }</style>
       <main>${WORDS.map((word) => `<p>${word}。</p>`).join('')}</main>`,
      );
      await expectWords(page, WORDS);
      const shapes = new Set<string>();
      for (const word of WORDS) {
        const box = await boxOf(page, word);
        const middle = (box.left + box.right) / 2;
        const lit = await columnsOfColour(page, box);
        expect(lit.length, word).toBeGreaterThanOrEqual(1);
        for (const { x, rows } of lit) {
          expect(x, word).toBeGreaterThan(middle + 5);
          expect(x, word).toBeLessThan(middle + 20);
          shapes.add(`${word}: ${rows > 0.9 * (box.bottom - box.top) ? 'line' : 'gaps'}`);
        }
      }
      // In a narrow font Chromium cuts a part of the lines off.
      if (font !== 'narrow') expect(shapes).toContain('血液検査: line');
      expect(shapes).toContain('リツキシマブ: gaps');
    },
  );

  test('a page that is vertical as a whole has its lines on the right', async () => {
    const page = await visit.openHtml(
      `<style>body { margin: 0; padding: 40px; font: 24px/2.5 serif; writing-mode: vertical-rl; height: 300px }
         p { margin: 0 }</style><p>血栓症。</p>`,
    );
    await expectWords(page, ['血栓症']);
    const box = await boxOf(page, '血栓症');
    const lit = (await columnsOfColour(page, box)).map(({ x }) => x - (box.left + box.right) / 2);
    expect(lit.filter((x) => x > 9 && x < 20).length).toBeGreaterThanOrEqual(1);
  });

  test('the card leaves the column in sight that its word stands in', async () => {
    const page = await visit.openHtml(
      `<style>body { margin: 0; font: 20px/2 serif; writing-mode: vertical-rl; height: 780px; width: 980px }
         p { margin: 0; width: 450px }</style>
       <p>むかしの話では、血栓症という病気のことを誰も知らなかったのだそうだ。</p><p>そしてリツキシマブという薬。</p>`,
    );
    await expectWords(page, ['血栓症', 'リツキシマブ']);
    for (const word of ['血栓症', 'リツキシマブ']) {
      await rest(page, word);
      await expectCard(page, word);
      const column = await boxOf(page, word);
      const { box } = (await cardState(page))!;
      const gap = Math.max(column.left - box.right, box.left - column.right);
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(12);
      expect(box.top).toBeLessThan(column.bottom);
      expect(box.bottom).toBeGreaterThan(column.top);
      await page.keyboard.press('Escape');
      await expectNoCard(page);
    }
  });
});

/** Where around a word coloured pixels stand: for each column of pixels, how many. */
async function columnsOfColour(page: Page, box: Box): Promise<{ x: number; rows: number }[]> {
  const x = Math.floor(box.left) - 15;
  const clip = { x, y: box.top, width: box.right - box.left + 30, height: box.bottom - box.top };
  const counts = await colouredPixels(page, clip, [0, 1, 2]);
  return counts.map((rows, i) => ({ x: x + i, rows })).filter(({ rows }) => rows > 6);
}
