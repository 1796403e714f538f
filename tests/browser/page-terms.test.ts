import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Popup } from './support/popup';
import { headword, pageTerms } from './support/popup-look';
import { usePopup } from './support/use-popup';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

const FAR = '<div style="height:3000px"></div>';

describe.each(BROWSER_KINDS)('%s: the words of the page in the popup', (kind) => {
  const visit = useVisit(kind);
  const openPopup = usePopup(visit);

  test('words are listed and counted in the order of the page', async () => {
    // What is in sight is read first: the last section, since the page opens at its end.
    const body = `<p>血栓症</p>${FAR}<p>リツキシマブ、血栓症</p>${FAR}<h2 id="end">終わり</h2><p>頭痛</p>`;
    const page = await visit.open(`${visit.site.page(body)}#end`);
    await expectWords(page, ['血栓症', 'リツキシマブ', '血栓症', '頭痛']);
    const opened = await openPopup(page);
    await expect.poll(() => pageTerms(opened)).toEqual(['血栓症 2', 'リツキシマブ 1', '頭痛 1']);
    await opened.evaluate(() => document.querySelector<HTMLElement>('[value=count]')!.click());
    await page.evaluate(() => document.querySelector('#end + p')!.append('、頭痛、頭痛'));
    await expect.poll(() => pageTerms(opened)).toEqual(['頭痛 3', '血栓症 2', 'リツキシマブ 1']);
  });

  test('choosing a word leads from place to place and lights each up', async () => {
    const page = await visit.openHtml(`<p>始め</p>${FAR}<p>血栓症</p>${FAR}<p>血栓症</p>${FAR}`);
    await expectWords(page, ['血栓症', '血栓症']);
    const opened = await openPopup(page);
    await expect.poll(() => pageTerms(opened)).toEqual(['血栓症 2']);
    const tops: number[] = [];
    for (const shown of ['1/2', '2/2', '1/2']) {
      const before = await page.evaluate(() => scrollY);
      await opened.evaluate(() => document.querySelector<HTMLElement>('.term-go')!.click());
      await expect.poll(() => pageTerms(opened)).toEqual([`血栓症 ${shown}`]);
      await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
      expect(await litText(page)).toEqual(['血栓症']);
      tops.push(await page.evaluate(() => scrollY));
    }
    expect(tops[1]).toBeGreaterThan(tops[0]!);
    expect(tops[2]).toBe(tops[0]);
    await expect.poll(() => litText(page)).toEqual([]);
  });

  test('a word of a frame is listed, and its own frame alone goes there', async () => {
    const inner = visit.site.page(`<p>始め</p>${FAR}<p>血栓症</p>`);
    const frame = (name: 'first' | 'second') =>
      `<iframe width="600" height="300" src="${visit.site.on(name, inner)}"></iframe>`;
    const page = await visit.openHtml(`<p>血栓症</p>${frame('first')}${frame('second')}`);
    const [, one, other] = page.frames() as [Frame, Frame, Frame];
    for (const each of [page, one, other]) await expectWords(each, ['血栓症']);
    const opened = await openPopup(page);
    await expect.poll(() => pageTerms(opened)).toEqual(['血栓症 3']);
    const lit = async () => Promise.all([page, one, other].map(isLit));
    const seen: boolean[][] = [];
    for (const shown of ['1/3', '2/3', '3/3']) {
      await opened.evaluate(() => document.querySelector<HTMLElement>('.term-go')!.click());
      await expect.poll(() => pageTerms(opened)).toEqual([`血栓症 ${shown}`]);
      await expect.poll(async () => (await lit()).filter(Boolean).length).toBe(1);
      seen.push(await lit());
      await expect.poll(lit).toEqual([false, false, false]);
    }
    expect(seen[0]).toEqual([true, false, false]);
    expect([seen[1], seen[2]]).toContainEqual([false, true, false]);
    expect([seen[1], seen[2]]).toContainEqual([false, false, true]);
    expect(await one.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('a long list scrolls by itself, and the popup does not', async () => {
    const many =
      '血栓症 頭痛 リツキシマブ 多発性硬化症 発熱 免疫 抗体 肝炎 心不全 肺炎 糖尿病 高血圧 貧血 白血病 花粉症 脳梗塞 心筋梗塞 不整脈 肝臓 腎臓 心臓 血小板';
    const page = await visit.openHtml(`<p>${many.replaceAll(' ', '</p><p>')}</p>`);
    const opened = await openPopup(page);
    await expect.poll(async () => (await pageTerms(opened)).length).toBe(many.split(' ').length);
    await opened.evaluate(() => document.querySelector<HTMLElement>('.marking summary')!.click());
    const { scroll, seen } = await opened.evaluate(() => ({
      scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      seen: [document.documentElement.clientWidth, document.documentElement.clientHeight],
    }));
    expect(scroll).toEqual(seen);
  });

  test('the keyboard reaches both actions and comes back where it was', async () => {
    const page = await visit.openHtml(`<p>頭痛</p>${FAR}<p>血栓症</p>`);
    await expectWords(page, ['頭痛', '血栓症']);
    const opened = await openPopup(page);
    await expect.poll(() => pageTerms(opened)).toEqual(['頭痛 1', '血栓症 1']);
    await tabTo(opened, () => document.activeElement === document.querySelectorAll('.term-go')[1]);
    await opened.press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    const isAtSecond = () => document.activeElement === document.querySelectorAll('.term-open')[1];
    await tabTo(opened, isAtSecond);
    await opened.press('Enter');
    await expect.poll(() => headword(opened)).toBe('血栓症');
    await opened.evaluate(() => document.querySelector<HTMLElement>('.back')!.click());
    await expect.poll(() => headword(opened)).toBeNull();
    await expect.poll(() => opened.evaluate(isAtSecond)).toBe(true);
  });
});

async function tabTo(popup: Popup, isThere: () => boolean): Promise<void> {
  const focused = () => {
    const all = [...document.querySelectorAll('*')];
    return all.indexOf(document.activeElement ?? document.body);
  };
  for (let i = 0; i < 20 && !(await popup.evaluate(isThere)); i++) {
    const before = await popup.evaluate(focused);
    await popup.press('Tab');
    await expect.poll(() => popup.evaluate(focused)).not.toBe(before);
  }
  expect(await popup.evaluate(isThere)).toBe(true);
}

/** What is lit up as the current word. */
function litText(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...((CSS.highlights.get('reading-now') ?? []) as Iterable<StaticRange>)].map((range) =>
      (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
    ),
  );
}

async function isLit(frame: Page | Frame): Promise<boolean> {
  return (await litText(frame)).length > 0;
}
