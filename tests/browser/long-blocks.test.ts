import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS, useVisit, type Visit } from './support/visit';
import { expectWords, words } from './support/words';

const TERMS = [
  '血栓症',
  '肝炎',
  '腎不全',
  'リツキシマブ',
  '重症筋無力症',
  '肺炎',
  'アナフィラキシー',
];
/** Read last, since it stands last. */
const END = '<h2>終わり</h2><p>多発性硬化症</p>';
const END_WORD = '多発性硬化症';
const FILLER = 'この日は何も起こらず、いつものように過ぎていった。';
/** Places in a block that change, and what is added there. */
const CHANGED = [0, 35, 69];
const ADDED = '悪性リンパ腫もある。';

/** Paragraphs of about 300 characters, each with one term. */
function paragraphs(count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `第${i}日は${TERMS[i % TERMS.length]}の話。${FILLER.repeat(11)}`,
  );
}

const asParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const asBlock = (texts: readonly string[]) => `<div>${texts.join('<br><br>')}</div>`;

describe.each(BROWSER_KINDS)('%s: a long article in one block', (kind) => {
  const visit = useVisit(kind, { settings: {} });

  test.each([
    ['one block', asBlock(paragraphs(90))],
    ['a block with wrapped text', asBlock(paragraphs(90)).replaceAll('。', '。\n  ')],
    ['a block whose text stands in many elements', inMany(paragraphs(90))],
    ['a short block', asBlock(paragraphs(40))],
  ])('%s has the marks of the same text in paragraphs', async (_, block) => {
    const count = block.includes('第89日') ? 90 : 40;
    const expected = await marksOfWhole(visit, asParagraphs(paragraphs(count)));
    expect(expected.filter((word) => word === '血栓症').length).toBeGreaterThan(1);
    const page = await visit.openHtml(block + END);
    // A word has a mark in each element that it crosses.
    await expect.poll(async () => (await words(page)).join('')).toBe(expected.join(''));
  });

  test('a block keeps its marks where a section is cut at its beginning, its end or inside it', async () => {
    const texts = paragraphs(110);
    const parts = [texts.slice(0, 20), texts.slice(20, 60), texts.slice(60)] as const;
    const expected = await marksOfWhole(visit, asParagraphs(texts));
    const [start, middle, end] = parts;
    for (const mixed of [
      asParagraphs(start) + asBlock(middle) + asParagraphs(end),
      asBlock(start) + asParagraphs(middle) + asBlock(end),
      `<div>${start.join('<br><br>')}${asParagraphs(middle)}${end.join('<br><br>')}</div>`,
    ]) {
      await expectWords(await visit.openHtml(mixed + END), expected);
    }
  });

  test('headings between the text of a block begin sections', async () => {
    const texts = paragraphs(24);
    const chapters = [texts.slice(0, 8), texts.slice(8, 16), texts.slice(16)];
    const withHeadings = (write: (texts: readonly string[]) => string) =>
      chapters.map((chapter) => `<h2>章</h2>${write(chapter)}`).join('');
    const expected = await marksOfWhole(visit, withHeadings(asParagraphs));
    expect(expected.filter((word) => word === '血栓症')).toHaveLength(3);
    const block = `<div>${withHeadings((chapter) => chapter.join('<br><br>'))}</div>`;
    await expectWords(await visit.openHtml(block + END), expected);
  });

  test('blocks that change places have their marks where a word stands first', async () => {
    const blocks = ['血栓症と肝炎と腎不全。', '肺炎がある。', '血栓症がある。', '肺炎もある。'];
    const page = await visit.openHtml(
      `<main>${blocks.map((text, i) => `<section id="s${i}"><p>${text}</p></section>`).join('')}</main>`,
    );
    await expectWords(page, ['血栓症', '肝炎', '腎不全', '肺炎']);
    const marked = () => page.evaluate(paragraphsWithMarks);
    expect(await marked()).toEqual([
      ['血栓症と肝炎と腎不全。', 3],
      ['肺炎がある。', 1],
    ]);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('section');
      document.querySelector('main')!.append(second!, first!);
    });
    await expect.poll(marked).toEqual([
      ['血栓症がある。', 1],
      ['肺炎もある。', 1],
      ['血栓症と肝炎と腎不全。', 2],
    ]);
  });

  test('a block that changes afterwards keeps its marks, and what is added is marked as the rest', async () => {
    const texts = paragraphs(70);
    const page = await visit.openHtml(`<div id="block">${texts.join('<br><br>')}</div>${END}`);
    await expectWords(page, await marksOfWhole(visit, asParagraphs(texts)));
    await page.bringToFront();
    const before = await words(page);
    // At the start, in the middle and at the end of the block.
    await page.evaluate(
      ([places, added]) => {
        const nodes = [...document.querySelector('#block')!.childNodes].filter(
          (node) => node instanceof Text,
        );
        for (const at of places) nodes[at]!.data += added;
      },
      [CHANGED, ADDED] as const,
    );
    await expect
      .poll(async () => (await words(page)).filter((word) => word === '悪性リンパ腫').length)
      .toBe(3);
    expect((await words(page)).filter((word) => word !== '悪性リンパ腫')).toEqual(before);
    // As much again, as a page that goes on loading.
    const all = paragraphs(140).map((text, i) => (CHANGED.includes(i) ? text + ADDED : text));
    await append(page, all.slice(70));
    await expectWords(page, await marksOfWhole(visit, asParagraphs(all)));
  });
});

/** The marks of a whole page, with its end behind it. */
async function marksOfWhole(visit: Visit, html: string): Promise<string[]> {
  const page = await visit.openHtml(html + END);
  await expect.poll(async () => (await words(page)).at(-1)).toBe(END_WORD);
  return words(page);
}

/** Runs in the page: how many marks each paragraph has, those without left out. */
function paragraphsWithMarks(): [string, number][] {
  const ranges = ['a', 'b', 'c'].flatMap((kind) => [
    ...((CSS.highlights.get(`reading-${kind}`) ?? []) as Iterable<StaticRange>),
  ]);
  return [...document.querySelectorAll('p')].flatMap((p): [string, number][] => {
    const count = ranges.filter(({ startContainer }) => p.contains(startContainer)).length;
    return count > 0 ? [[p.textContent, count]] : [];
  });
}

async function append(page: Page, texts: readonly string[]): Promise<void> {
  await page.evaluate((texts) => {
    const block = document.querySelector('#block')!;
    for (const text of texts) {
      block.append(document.createElement('br'), document.createElement('br'), text);
    }
  }, texts);
}

/** The same text without breaks, in elements of seven characters each. */
function inMany(texts: readonly string[]): string {
  return `<div>${texts.map((text) => text.replace(/.{1,7}/g, '<span>$&</span>')).join('<br><br>')}</div>`;
}
