import { describe, expect, test } from 'vitest';
import { expectCard } from './support/card';
import { rest } from './support/pointer';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords, LAST, words, wordsBeforeLast } from './support/words';

interface Piece {
  readonly text: string;
  /** In CSS pixels, of a page whose text has 20 of them a character. */
  readonly left: number;
  readonly top: number;
  readonly size?: number;
}

/** A page as viewers of PDF files write it: each piece of text at its place. */
const layer = (pieces: readonly Piece[]) => `<div style="position:relative;height:160px;
  font:20px/1 'Noto Sans CJK JP',sans-serif;white-space:pre">${pieces
    .map(
      ({ text, left, top, size = 20 }) =>
        `<span style="position:absolute;left:${left}px;top:${top}px;font-size:${size}px">${text}</span>`,
    )
    .join('\n<br role="presentation">')}</div>`;

describe.each(BROWSER_KINDS)('%s: text in pieces that are placed one by one', (kind) => {
  const visit = useVisit(kind);

  test('is one word where a piece goes on where the one before it ends', async () => {
    const page = await visit.openHtml(
      layer([
        { text: 'この日の血', left: 0, top: 0 },
        { text: '栓', left: 100, top: 0 },
        { text: '症の話', left: 120, top: 0 },
        { text: 'と頭痛', left: 0, top: 30 },
      ]),
    );
    await expectWords(page, ['血', '栓', '症', '頭痛']);
    await rest(page, '症');
    await expectCard(page, '血栓症');
  });

  test.each<[string, Piece[]]>([
    [
      'with a gap between them',
      [
        { text: '血栓', left: 0, top: 0 },
        { text: '症の話', left: 52, top: 0 },
      ],
    ],
    [
      'in two lines',
      [
        { text: '血栓', left: 0, top: 0 },
        { text: '症の話', left: 40, top: 24 },
      ],
    ],
    [
      'of two sizes',
      [
        { text: '血栓', left: 0, top: 0, size: 40 },
        { text: '症の話', left: 80, top: 0 },
      ],
    ],
    [
      'that run the other way',
      [
        { text: '症の話', left: 40, top: 0 },
        { text: '血栓', left: 0, top: 0 },
      ],
    ],
  ])('is not one word %s', async (_, pieces) => {
    const page = await visit.openHtml(layer(pieces) + LAST);
    expect((await wordsBeforeLast(page)).join('')).not.toContain('血栓症');
  });

  test('is read again where a piece of it changes, goes or is no piece any more', async () => {
    const page = await visit.openHtml(
      layer([
        { text: '血栓', left: 0, top: 0 },
        { text: '話', left: 40, top: 0 },
      ]) + LAST,
    );
    const change = (data: string) =>
      page.evaluate((text) => {
        document.querySelectorAll('span')[1]!.firstChild!.nodeValue = text;
      }, data);
    await wordsBeforeLast(page);
    await change('症の話');
    await expect.poll(async () => (await words(page)).slice(0, 2)).toEqual(['血栓', '症']);
    await page.evaluate(() => {
      document.querySelectorAll('span')[1]!.innerHTML = '<b>頭痛</b>と<i>発熱</i>';
    });
    await expect.poll(async () => (await words(page)).slice(-3, -1)).toEqual(['頭痛', '発熱']);
    await page.evaluate(() => document.querySelectorAll('span')[1]!.remove());
    await expect.poll(async () => (await words(page)).includes('頭痛')).toBe(false);
  });
});
