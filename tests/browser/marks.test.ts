import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/cli/browsers/marks';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords, LAST, LAST_WORD, words, wordsBeforeLast } from './support/words';

describe.each(BROWSER_KINDS)('%s: marks', (kind) => {
  const visit = useVisit(kind);

  test('an ordinary sentence is marked, and each kind has a line of its own', async () => {
    const page = await visit.openHtml(
      '<p>血栓症の人がリツキシマブを使い、血液検査を受けました。Thrombosis and rituximab.</p>',
    );
    await expect
      .poll(() => marksOf(page))
      .toMatchObject([
        { group: 'reading-a', text: '血栓症' },
        { group: 'reading-b', text: 'リツキシマブ' },
        { group: 'reading-c', text: '血液検査' },
        { group: 'reading-a', text: 'Thrombosis' },
        { group: 'reading-b', text: 'rituximab' },
      ]);
  });

  test('a word that crosses inline elements or a line-break aid is marked', async () => {
    const page = await visit.openHtml(
      '<p>急な<b>血栓</b>症。<span style="display:inline-block">リツキ</span><wbr>シマブ。糖\n<i>尿</i>病</p>',
    );
    await expectWords(page, ['血栓', '症', 'リツキ', 'シマブ', '糖\n', '尿', '病']);
  });

  test('words are not joined across blocks, nor across two line breaks', async () => {
    const page = await visit.openHtml(
      `<p>敗血</p><p>症</p><p>リツキ<br><br>シマブ</p><p>リツキ<br> <br>シマブ</p>
       <div>敗血<div>の</div>症、リツキ<img alt="">シマブ、<span style="display:block">敗血</span>症</div>${LAST}`,
    );
    expect(await wordsBeforeLast(page)).toEqual([]);
  });

  // Text that was wrapped or copied out of a PDF file has a line break in the middle of a word.
  test('a word that one line break tears is marked, and two words on two lines stay two', async () => {
    const page = await visit.openHtml(
      `<p>急な血栓<br>症と<b>リツキ</b><br>
       シマブ。糖尿<br>病気、発熱<br>頭痛</p>`,
    );
    await expectWords(page, ['血栓', '症', 'リツキ', 'シマブ', '発熱', '頭痛']);
  });

  test('a line break that is not shown tears no word', async () => {
    const page = await visit.openHtml('<style>br { display: none }</style><p>血栓<br>症</p>');
    await expectWords(page, ['血栓', '症']);
  });

  test('a word with furigana is marked, and its furigana is not', async () => {
    const page = await visit.openHtml(
      '<p><ruby>血栓症<rt>けっせんしょう</rt></ruby>と<ruby>血<rp>(</rp><rt>けっ</rt><rp>)</rp>栓<rt>せん</rt>症<rt>しょう</rt></ruby></p>',
    );
    await expectWords(page, ['血栓症', '血', '栓', '症']);
  });

  test('code, fields and editable text are left alone', async () => {
    const page = await visit.openHtml(
      `<pre><code>血栓症</code></pre><textarea>血栓症</textarea><input value="血栓症">
       <div contenteditable>血栓症<p>血栓症</p></div><kbd>血栓症</kbd><script>"血栓症"</script>
       <svg><text y="20">血栓症</text></svg><select><option>血栓症</option></select>${LAST}`,
    );
    expect(await wordsBeforeLast(page)).toEqual([]);
  });

  test('a part of another word is not marked', async () => {
    const page = await visit.openHtml(
      `<p>開発熱意がある。FALSE ALSO。アステロイドの軌道。先頭痛恨のミス。</p>${LAST}`,
    );
    expect(await wordsBeforeLast(page)).toEqual([]);
  });

  test('a same-origin, cross-origin or srcdoc frame is read', async () => {
    const inner = visit.site.page('<p>リツキシマブ</p>');
    const page = await visit.openHtml(
      `<iframe src="${inner}"></iframe><iframe src="${visit.site.on('second', inner)}"></iframe>
       <iframe srcdoc="<p>リツキシマブ</p>"></iframe>`,
    );
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(frames).toHaveLength(3);
    for (const frame of frames) await expectWords(frame, ['リツキシマブ']);
  });

  test('text in an open, closed or nested shadow tree is read', async () => {
    const page = await visit.openHtml(
      `<x-open></x-open><x-closed></x-closed><div id="block"></div><script>
        const open = document.querySelector('x-open').attachShadow({ mode: 'open' });
        open.innerHTML = '<p>血栓症</p><x-inner></x-inner>';
        open.querySelector('x-inner').attachShadow({ mode: 'open' }).innerHTML = '<p>アナフィラキシー</p>';
        document.querySelector('x-closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>リツキシマブ</p>';
        document.querySelector('#block').attachShadow({ mode: 'open' }).innerHTML = '<p>頭痛</p>';
      </script>`,
    );
    await expect
      .poll(async () => (await words(page)).toSorted())
      .toEqual(['アナフィラキシー', 'リツキシマブ', '血栓症', '頭痛']);
  });

  test('what the tokeniser confirms is marked between two scripts of the same kind', async () => {
    const page = await visit.openHtml(LAST);
    await expectWords(page, [LAST_WORD]);
  });

  test('marks are painted, in the page and in a shadow tree', async () => {
    const page = await visit.openHtml(
      `<style>* { margin: 0; font: 20px/40px sans-serif }</style><p>リツキシマブ</p><x-text></x-text>
       <script>document.querySelector('x-text').attachShadow({ mode: 'open' }).innerHTML =
         '<style>p { margin: 0; font: 20px/40px sans-serif }</style><p>リツキシマブ</p>'</script>`,
    );
    await expectWords(page, ['リツキシマブ', 'リツキシマブ']);
    const lines = [0, 40].map((y) => ({ x: 0, y, width: 200, height: 40 }));
    const draw = () =>
      Promise.all(lines.map((clip) => page.screenshot({ clip, encoding: 'base64' })));
    const marked = await draw();
    await page.evaluate(() => CSS.highlights.clear());
    const plain = await draw();
    expect(marked[0]).toBe(marked[1]);
    expect(plain[0]).toBe(plain[1]);
    expect(marked[0]).not.toBe(plain[0]);
  });
});
