import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/cli/browsers/marks';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords, words } from './support/words';

describe.each(BROWSER_KINDS)('%s: a page that changes', (kind) => {
  const visit = useVisit(kind);

  test('text that arrives later is read', async () => {
    const page = await visit.openHtml('<p>頭痛</p><div id="late"></div>');
    await expectWords(page, ['頭痛']);
    await page.evaluate(() => {
      document.querySelector('#late')!.innerHTML = '<p>血栓症と<b>発</b>熱</p>';
    });
    await expectWords(page, ['頭痛', '血栓症', '発', '熱']);
  });

  test('a changed text node has new marks in place of its old ones', async () => {
    const page = await visit.openHtml('<p id="text">頭痛がする。発熱もある。</p>');
    await expectWords(page, ['頭痛', '発熱']);
    await page.evaluate(() => {
      (document.querySelector('#text')!.firstChild as Text).data = '血栓症です。';
    });
    await expectWords(page, ['血栓症']);
  });

  test('other words of the same length in a text node are marked as what they are', async () => {
    const page = await visit.openHtml('<p id="text">頭痛がある。</p>');
    await expectWords(page, ['頭痛']);
    await page.evaluate(() => {
      (document.querySelector('#text')!.firstChild as Text).data = 'あるが頭痛。';
    });
    await expectWords(page, ['頭痛']);
  });

  test('the same data written again keeps the marks', async () => {
    const page = await visit.openHtml('<p id="text">頭痛がする。</p>');
    await expectWords(page, ['頭痛']);
    await page.evaluate(() => {
      const text = document.querySelector('#text')!.firstChild as Text;
      text.data = `ああ、${text.data}`;
      text.data = text.data.slice(3);
      document.body.append(Object.assign(document.createElement('p'), { textContent: '発熱' }));
    });
    await expectWords(page, ['頭痛', '発熱']);
  });

  test('a word that is streamed in piece by piece is marked as a whole, and not its half', async () => {
    const page = await visit.openHtml('<p id="stream"></p>');
    await page.evaluate(async () => {
      const stream = document.querySelector('#stream')!;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (const part of ['頭痛と', '血', '栓', '症、', 'リツキ', 'シマブ', 'を']) {
        stream.append(part);
        await frame();
        await frame();
      }
    });
    await expectWords(page, ['頭痛', '血', '栓', '症', 'リツキ', 'シマブ']);
    await page.evaluate(() => document.querySelector('#stream')!.normalize());
    await expectWords(page, ['頭痛', '血栓症', 'リツキシマブ']);
  });

  test('marks of removed text go with it, and the text leaves the memory', async () => {
    const page = await visit.openHtml(
      `<p>頭痛</p><section id="gone"><p>血栓症</p><x-card></x-card></section><p>悪寒</p>
       <script>document.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML = '<p>発熱</p>'</script>`,
    );
    await expect
      .poll(async () => (await words(page)).toSorted())
      .toEqual(['悪寒', '発熱', '血栓症', '頭痛'].toSorted());
    await page.evaluate(() => document.querySelector('#gone')!.remove());
    await expect
      .poll(async () => (await marksOf(page)).map(({ text, isConnected }) => [text, isConnected]))
      .toEqual([
        ['頭痛', true],
        ['悪寒', true],
      ]);
  });

  test('text that is moved has its marks once, where it is now', async () => {
    const page = await visit.openHtml(
      '<div id="from"><p id="moved">血栓症</p></div><p>頭痛</p><div id="to"></div>',
    );
    await expectWords(page, ['血栓症', '頭痛']);
    await page.evaluate(() => {
      document.querySelector('#to')!.append(document.querySelector('#moved')!);
    });
    await expectWords(page, ['頭痛', '血栓症']);
  });

  test('text that is taken into a frame is marked there, and not any more where it was', async () => {
    const page = await visit.openHtml(
      '<p id="moved">血栓症</p><p>頭痛</p><iframe srcdoc="<p>リツキシマブの話</p>"></iframe>',
    );
    await expectWords(page, ['血栓症', '頭痛']);
    const [frame] = page.frames().filter((one) => one !== page.mainFrame());
    await expectWords(frame!, ['リツキシマブ']);
    await page.evaluate(() => {
      document
        .querySelector('iframe')!
        .contentDocument!.body.append(document.querySelector('#moved')!);
    });
    await expectWords(page, ['頭痛']);
    await expectWords(frame!, ['リツキシマブ', '血栓症']);
  });

  test('hidden text is marked only once it is shown', async () => {
    const page = await visit.openHtml(
      `<p>頭痛</p><p id="tab" style="display:none">血栓症</p>
       <details><summary>発熱</summary><p>リツキシマブ</p></details>`,
    );
    await expect.poll(() => words(page)).toEqual(expect.arrayContaining(['頭痛', '発熱']));
    expect(await words(page)).not.toContain('血栓症');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#tab')!.style.display = 'block';
      document.querySelector('details')!.open = true;
    });
    await expectWords(page, ['頭痛', '血栓症', '発熱', 'リツキシマブ']);
  });

  test('an edit beside a word leaves its mark on the word', async () => {
    const page = await visit.openHtml('<p>この<i id="edited">重い</i>発熱と頭痛</p>');
    await expectWords(page, ['発熱', '頭痛']);
    await page.evaluate(() => {
      document.querySelector('#edited')!.textContent = '新しい開';
    });
    await expectWords(page, ['頭痛']);
    await page.evaluate(() => {
      document.querySelector('#edited')!.textContent = '軽い';
      document.querySelector('p')!.prepend('悪寒や');
    });
    await expectWords(page, ['悪寒', '発熱', '頭痛']);
  });

  test('what a long list loses while it is read has no mark, and what it gains has one', async () => {
    const filler = '何も起こらない日の記録。'.repeat(1_000);
    const page = await visit.openHtml(
      `<p>頭痛</p><p>${filler}</p>
       <ul>${'<li>血栓症</li>'.repeat(50)}${'<li>雨</li>'.repeat(20_000)}</ul>
       <script>
         const list = document.querySelector('ul');
         const change = (left) => {
           // At the beginning, which has been passed by while the rest is read.
           list.prepend(Object.assign(document.createElement('li'), { textContent: '発熱' }));
           for (let i = 0; i < 25 && left > 1; i++) list.children[2].remove();
           if (left > 1) requestAnimationFrame(() => change(left - 1));
         };
         const wait = () => {
           const isMarked = ['a', 'b', 'c'].some((kind) => CSS.highlights.get('reading-' + kind)?.size > 0);
           requestAnimationFrame(() => (isMarked ? change(3) : wait()));
         };
         wait();
       </script>`,
    );
    await expectWords(page, ['頭痛', '発熱', '発熱', '発熱']);
    expect((await marksOf(page)).every(({ isConnected }) => isConnected)).toBe(true);
  });

  test('beside a list that changes all the time the rest of the page is read', async () => {
    const page = await visit.openHtml(
      `<p>頭痛</p><ul>${'<li>雨</li>'.repeat(2_500)}</ul>
       <p>血栓症</p><div style="height:3000px"></div><h2>終わり</h2><p>発熱</p>
       <script>
         const list = document.querySelector('ul');
         setInterval(() => list.append(list.firstChild), 20);
       </script>`,
    );
    await expectWords(page, ['頭痛', '血栓症', '発熱']);
  });

  test('a form with a field named as a property of nodes is read, and so is the page', async () => {
    const page = await visit.openHtml(
      `<form><input name="nodeType"><input name="children"><p>頭痛</p></form><p>血栓症</p>`,
    );
    await expectWords(page, ['頭痛', '血栓症']);
    await page.evaluate(() => {
      document.querySelector('form')!.remove();
      document.body.append(Object.assign(document.createElement('p'), { textContent: '発熱' }));
    });
    await expectWords(page, ['血栓症', '発熱']);
  });

  test('a page that clears the highlights is marked again', async () => {
    const page = await visit.openHtml('<p>血栓症</p>');
    await expectWords(page, ['血栓症']);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append(Object.assign(document.createElement('p'), { textContent: '頭痛' }));
    });
    await expectWords(page, ['血栓症', '頭痛']);
  });
});

describe.each(BROWSER_KINDS)('%s: a long page', (kind) => {
  const visit = useVisit(kind);
  const SECTIONS = 1_500;

  test('what is in sight after a reload is marked first, and all is in the end', async () => {
    const filler = 'これは長い文章の一部であり、何も起こらない日の記録です。'.repeat(8);
    const sections = Array.from(
      { length: SECTIONS },
      (_, i) => `<h2>第${i}節</h2><p data-i="${i}">血栓症の話。${filler}</p>`,
    );
    const page = await visit.openHtml(sections.join(''));
    await page.evaluate(() => document.querySelector('[data-i="900"]')!.scrollIntoView());
    await page.reload();
    await expect
      .poll(async () => (await words(page)).filter((word) => word === '血栓症').length)
      .toBe(SECTIONS);
    // A highlight keeps its ranges in the order in which they were added.
    const { inSight, order } = await page.evaluate(() => ({
      inSight: [...document.querySelectorAll<HTMLElement>('[data-i]')]
        .filter((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        })
        .map((element) => element.dataset.i),
      order: [...(CSS.highlights.get('reading-a') as unknown as Iterable<StaticRange>)].map(
        ({ startContainer }) => startContainer.parentElement!.dataset.i,
      ),
    }));
    expect(inSight).toContain('900');
    expect(order.slice(0, inSight.length).toSorted()).toEqual(inSight.toSorted());
    // The reader is near the end, so that the beginning is the farthest and comes last.
    expect(order.at(-1)).toBe('0');
  });
});
