import { describe, expect, test } from 'vitest';
import {
  cardState,
  cardText,
  clickInCard,
  expectCard,
  expectNoCard,
  focusedHeadword,
  frames,
  showInCard,
  watchOpenedWords,
} from './support/card';
import { boxOf, middleOf, rest } from './support/pointer';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords, words } from './support/words';

/** The pointer's grace, with room: this many frames are more than half a second. */
const LONGER_THAN_GRACE = 45;

describe.each(BROWSER_KINDS)('%s: the card', (kind) => {
  const visit = useVisit(kind);

  test('resting on a word opens a card with what matters', async () => {
    const page = await visit.openHtml('<p>治療にはリツキシマブを使います。</p>');
    await expectWords(page, ['リツキシマブ']);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    const text = await cardText(page);
    for (const part of [
      'りつきしまぶ',
      'rituximab',
      '白血球',
      '救急車',
      'アナフィラキシー',
      '診断や治療の代わりにはなりません',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('a pointer that only passes over a word opens nothing', async () => {
    const page = await visit.openHtml(
      '<p style="margin-top:200px">頭痛のあとに、すこし休む。それから発熱。</p>',
    );
    await expectWords(page, ['頭痛', '発熱']);
    const opened = await watchOpenedWords(page);
    const way = await Promise.all(['頭痛', '休む', '発熱'].map((word) => boxOf(page, word)));
    for (const { x, y } of way.map(middleOf)) await page.mouse.move(x, y);
    await expectCard(page, '発熱');
    expect(await opened()).toEqual(['発熱']);
  });

  test('leaving the word closes the card', async () => {
    const page = await visit.openHtml(
      '<p>頭痛</p><p style="margin-top:700px">ここは何もない。</p>',
    );
    await expectWords(page, ['頭痛']);
    await rest(page, '頭痛');
    await expectCard(page, '頭痛');
    await rest(page, '何も');
    await expectNoCard(page);
  });

  test('the pointer can move into the card and use it', async () => {
    const page = await visit.openHtml('<p>アナフィラキシーとリツキシマブ</p>');
    await expectWords(page, ['アナフィラキシー', 'リツキシマブ']);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    await showInCard(page, 'summary');
    const { x, y } = (await cardState(page))!.firstFold!;
    await page.mouse.move(x, y, { steps: 12 });
    await page.mouse.click(x, y);
    await expect.poll(async () => (await cardState(page))?.unfolded).toBe(1);
    await frames(page, LONGER_THAN_GRACE);
    expect(await cardText(page)).toContain('rituximab');
  });

  test('another word on the straight way to the card does not take its place', async () => {
    const page = await visit.openHtml('<p style="font-size:60px;margin:20px">頭痛、発熱</p>');
    await expectWords(page, ['頭痛', '発熱']);
    const opened = await watchOpenedWords(page);
    const [from, to] = await Promise.all(['頭痛', '発熱'].map((word) => boxOf(page, word)));
    const way = { x: to!.right - from!.right, y: from!.bottom - from!.top + 20 };
    const go = (part: number) =>
      page.mouse.move(from!.right - 10 + way.x * part, from!.top + 5 + way.y * part);
    await go(0);
    await expectCard(page, '頭痛');
    // Slowly: longer on the other word than a word needs to open, but always on.
    for (let step = 1; step <= 40; step++) {
      await go(step / 40);
      await frames(page, 2);
    }
    await frames(page, LONGER_THAN_GRACE);
    expect(await opened()).toEqual(['頭痛']);
    await expectCard(page, '頭痛');
  });

  test('a related word opens in the card, and there is a way back', async () => {
    const page = await visit.openHtml('<p>リツキシマブ</p>');
    await expectWords(page, ['リツキシマブ']);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    await clickInCard(page, '.related-words summary');
    await clickInCard(page, '.related .entry-link');
    await expectCard(page, 'B細胞');
    expect(await focusedHeadword(page)).toBe('B細胞');
    await clickInCard(page, '.entry-back');
    await expectCard(page, 'リツキシマブ');
    expect(await focusedHeadword(page)).toBe('リツキシマブ');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });

  test('an open card stays beside its word’s line and in the window', async () => {
    const page = await visit.openHtml(
      `<style>p{position:absolute;margin:0}</style>
       <p style="top:2px;left:2px">リツキシマブ</p><p style="top:380px;right:0">ステロイド</p>
       <p style="bottom:1px;right:1px">アナフィラキシー</p>`,
    );
    for (const word of ['リツキシマブ', 'ステロイド', 'アナフィラキシー']) {
      await expect.poll(() => words(page)).toContain(word);
      await rest(page, word);
      await expectCard(page, word);
      await expectBesideLine(page, word);
      await page.keyboard.press('Escape');
      await expectNoCard(page);
    }
  });

  test('a narrow window has room for the card', async () => {
    const page = await visit.openHtml(
      '<p style="margin-top:260px">長い治療のあいだにアナフィラキシーという反応が出ることがある。</p>',
      { width: 320, height: 640 },
    );
    await expectWords(page, ['アナフィラキシー']);
    const { left, top } = await boxOf(page, 'アナフィラキシー');
    await page.mouse.move(left + 4, top + 4);
    await expectCard(page, 'アナフィラキシー');
    await expectBesideLine(page, 'アナフィ');
  });

  test('a click and a tap open a card at once', async () => {
    const page = await visit.openHtml('<p style="margin-top:300px">頭痛と、発熱</p>');
    await expectWords(page, ['頭痛', '発熱']);
    const headache = middleOf(await boxOf(page, '頭痛'));
    await page.mouse.click(headache.x, headache.y);
    await expectCard(page, '頭痛');
    const fever = middleOf(await boxOf(page, '発熱'));
    await page.touchscreen.tap(fever.x, fever.y);
    await expectCard(page, '発熱');
    await page.touchscreen.tap(500, 700);
    await expectNoCard(page);
  });

  test('a click on a word in a link follows the link', async () => {
    const page = await visit.openHtml(
      '<p><a href="#there">血栓症について</a></p><p id="there" style="margin-top:300px">発熱</p>',
    );
    await expectWords(page, ['血栓症', '発熱']);
    const opened = await watchOpenedWords(page);
    const { x, y } = middleOf(await boxOf(page, '血栓症'));
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#there');
    await rest(page, '発熱');
    await expectCard(page, '発熱');
    expect(await opened()).toEqual(['発熱']);
    await rest(page, '血栓症');
    await expectCard(page, '血栓症');
  });

  test('Escape closes the card alone, unseen by the page and its dialog', async () => {
    const page = await visit.openHtml(
      `<dialog><p>リツキシマブを使う。</p></dialog><script>
        document.querySelector('dialog').showModal();
        var keys = [];
        document.addEventListener('keydown', ({ key }) => keys.push(key), true);
      </script>`,
    );
    await expectWords(page, ['リツキシマブ']);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    const dialog = () =>
      page.evaluate(() => ({
        isOpen: document.querySelector('dialog')!.open,
        keys: (window as unknown as { keys: string[] }).keys,
      }));
    expect(await dialog()).toEqual({ isOpen: true, keys: [] });
    await page.keyboard.press('Escape');
    await expect.poll(dialog).toEqual({ isOpen: false, keys: ['Escape'] });
  });

  test('above a modal dialog the card can be used', async () => {
    const page = await visit.openHtml(
      `<dialog style="width:600px"><p>リツキシマブを使う。</p></dialog>
       <script>document.querySelector('dialog').showModal()</script>`,
    );
    await expectWords(page, ['リツキシマブ']);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    await showInCard(page, 'summary');
    const { x, y } = (await cardState(page))!.firstFold!;
    await page.mouse.move(x, y, { steps: 6 });
    await page.mouse.click(x, y);
    await expect.poll(async () => (await cardState(page))?.unfolded).toBe(1);
    expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
  });

  test('a page’s rules for everything leave the card as it is', async () => {
    const measure = async (css: string) => {
      const page = await visit.openHtml(`<style>${css}</style><p>リツキシマブ</p>`, {
        width: 1000,
        height: 9_000,
      });
      await expectWords(page, ['リツキシマブ']);
      await rest(page, 'リツキシマブ');
      await expectCard(page, 'リツキシマブ');
      const { width, height, fontSize } = (await cardState(page))!;
      return { width, height, fontSize };
    };
    const plain = await measure('');
    expect(plain.height).toBeGreaterThan(300);
    const hostile = [
      '* { all: unset !important; font-size: 3px !important; }',
      `html > *:not(body) { display: none !important; opacity: .01 !important; zoom: .2 !important;
         rotate: 40deg !important; contain: strict !important; writing-mode: vertical-rl !important;
         direction: rtl !important; width: 1px !important; font: 3px/1 serif !important; }`,
      'html { font-size: 40px; line-height: 4; letter-spacing: 1em; text-align: right; }',
    ];
    for (const css of hostile) expect(await measure(css), css).toEqual(plain);
  });

  test('the card’s own style sheet leaves the page as it is', async () => {
    const page = await visit.openHtml(
      `<main class="card theme popover"><p class="status">頭痛</p><details class="effect"><summary>開く</summary></details>
       <button class="back">戻る</button><dialog open class="popup">話</dialog></main>`,
    );
    await expectWords(page, ['頭痛']);
    const before = await page.evaluate(allStyles);
    await rest(page, '頭痛');
    await expectCard(page, '頭痛');
    expect(await page.evaluate(allStyles)).toEqual(before);
  });

  test('a word in a shadow tree has a card', async () => {
    const page = await visit.openHtml(
      `<x-text></x-text>
       <script>document.querySelector('x-text').attachShadow({ mode: 'open' }).innerHTML = '<p>頭痛</p>'</script>`,
    );
    await expectWords(page, ['頭痛']);
    const { left, top } = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('x-text')!.shadowRoot!.querySelector('p')!);
      const { left, top } = range.getBoundingClientRect();
      return { left, top };
    });
    await page.mouse.move(left + 10, top + 8);
    await expectCard(page, '頭痛');
  });

  test('a word in a frame has a card', async () => {
    const inner = visit.site.page('<p>血栓症</p>');
    const page = await visit.openHtml(
      `<iframe src="${inner}" style="border:0;width:600px;height:500px"></iframe>`,
    );
    const frame = page.frames().find((one) => one.url() === inner)!;
    await expectWords(frame, ['血栓症']);
    const outer = await page.evaluate(() => {
      const { left, top } = document.querySelector('iframe')!.getBoundingClientRect();
      return { left, top };
    });
    const { x, y } = middleOf(await boxOf(frame, '血栓症'));
    await page.mouse.move(outer.left + x, outer.top + y);
    await expect.poll(() => cardText(frame)).toContain('けっせんしょう');
    expect(await cardText(page)).toBeNull();
  });
});

/** The card stands wholly above or below the word's line, and in the window. */
async function expectBesideLine(page: Parameters<typeof cardState>[0], word: string) {
  const line = await boxOf(page, word);
  const { box } = (await cardState(page))!;
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }));
  expect(box.bottom <= line.top || box.top >= line.bottom, `${word} ${JSON.stringify(box)}`).toBe(
    true,
  );
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(width);
  expect(box.bottom).toBeLessThanOrEqual(height);
}

/** Runs in the page: every computed style of every element. */
function allStyles() {
  return [...document.body.querySelectorAll('*')].map((element) =>
    [...getComputedStyle(element)]
      .map((name) => `${name}:${getComputedStyle(element).getPropertyValue(name)}`)
      .join(';'),
  );
}
