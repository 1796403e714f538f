import { describe, expect, test } from 'vitest';
import { expectCard } from '../support/card';
import { cardPicture } from '../support/card-picture';
import { openCard } from '../support/open-card';
import { rest } from '../support/pointer';
import { BROWSER_KINDS, useVisit } from '../support/visit';
import { expectWords } from '../support/words';

/** Families that sheets name, and the generic ones, which no page can define. */
const FAMILIES = [
  ...['Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'BIZ UDPGothic', 'Meiryo', 'Yu Gothic'],
  ...['Noto Sans JP', 'Noto Sans CJK JP', 'Noto Sans', 'DejaVu Sans', 'Roboto', 'Segoe UI'],
  ...['Arial', 'Helvetica', '-apple-system', 'BlinkMacSystemFont', 'ui-sans-serif'],
  ...['sans-serif', 'system-ui', 'serif'],
];
const WORD = 'アナフィラキシー';
const TEXT = `<p style="font-family:monospace">${WORD}</p>`;

/** A page that defines each of these families, with what a function says. */
function pageWith(source: (index: number) => string): string {
  const faces = FAMILIES.map((family, i) => `@font-face{font-family:"${family}";src:${source(i)}}`);
  return `<style>${faces.join('')}</style>${TEXT}`;
}

describe.each(BROWSER_KINDS)('%s: fonts of a page', (kind) => {
  const visit = useVisit(kind);

  test('are not asked for by a card, so that nobody learns which characters stand in it', async () => {
    const page = await openCard(
      visit,
      pageWith((i) => `url(/font-${i}.woff2)`),
      WORD,
    );
    await cardPicture(page);
    expect(visit.site.requests.filter((request) => request.includes('/font-'))).toEqual([]);
  });

  test('do not change how a card is written', async () => {
    const plain = await cardPicture(await openCard(visit, TEXT, WORD));
    const html = pageWith(() => 'local("Noto Serif CJK JP"),local("NotoSerifCJKjp-Regular")');
    const page = await openCard(visit, html, WORD);
    // The font is there, or nothing is tried here.
    expect(await page.evaluate(() => document.fonts.load('16px "Noto Sans JP"'))).toHaveLength(1);
    expect((await cardPicture(page)) === plain).toBe(true);
  });

  test('nor does its language: kanji have their Japanese shapes', async () => {
    const page = await openCard(visit, TEXT, WORD);
    const plain = await cardPicture(page);
    const other = await visit.openHtml(TEXT);
    await expectWords(other, [WORD]);
    await other.evaluate(() => {
      document.documentElement.lang = 'zh-CN';
    });
    await rest(other, WORD);
    await expectCard(other, WORD);
    expect((await cardPicture(other)) === plain).toBe(true);
  });
});
