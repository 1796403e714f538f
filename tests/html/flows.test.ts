import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS, useDocument } from './support/use-document';

/** A body, and the texts that a reader sees in it, each in one go. */
const SEEN: Record<string, readonly [body: string, ...texts: string[]]> = {
  'inline elements are one text': ['<p>血<b>栓</b><a href="#x">症</a>の話</p>', '血栓症の話'],
  'blocks are texts of their own': ['<p>血栓</p><p>症</p>', '血栓', '症'],
  'text around a block is two texts': ['<div>前<p>中</p>後</div>', '前', '中', '後'],
  'cells and items are texts of their own': [
    '<table><tr><td>左</td><td>右</td></tr></table><ul><li>一</li><li>二</li></ul>',
    ...['左', '右', '一', '二'],
  ],
  'what style sheets make a block or inline counts, not the tag': [
    '<p><span style="display:block">上</span>下</p><p>一<div style="display:inline">続</div></p>',
    ...['上', '下', '一', '続'],
  ],
  'what floats or is placed elsewhere is a text of its own, and parts no other': [
    '<p>前<span style="float:right">脇</span>後<span style="position:absolute">上</span></p>',
    ...['前後', '脇', '上'],
  ],
  'a number that is placed in the margin parts no word': [
    '<p>血<span style="position:absolute;right:0">12</span>栓症</p>',
    ...['血栓症', '12'],
  ],
  'nor does what stands still, floats, or is a block by itself': [
    '<p>血<b style="position:fixed;top:0">一</b>栓<i style="float:left">二</i>症</p><div>腎<div style="position:absolute"><p>三</p></div>炎</div>',
    ...['血栓症', '一', '二', '腎炎', '三'],
  ],
  'nor does a picture, a field or code that is placed elsewhere': [
    '<p>血<img style="float:right" alt="絵">栓<input style="position:absolute"><code style="position:absolute">五</code>症</p>',
    '血栓症',
  ],
  'nor does what is written in the margin': [
    '<p>血<span contenteditable style="position:absolute">書</span>栓症</p>',
    '血栓症',
  ],
  'what is placed before a text, or after it, is no part of it': [
    '<p style="position:relative"><span style="position:absolute;right:0">血</span>栓症</p><p>肺<span style="position:absolute;right:0">炎</span></p>',
    ...['血', '栓症', '肺', '炎'],
  ],
  'boxes in one line that touch are one text': [
    '<p><span style="display:inline-block;padding:0 1px">血栓</span>症</p><p>肺<span style="display:inline-block;border:1px solid;margin:0 1px">炎</span>の話</p>',
    ...['血栓症', '肺炎の話'],
  ],
  'boxes in one line that touch each other are one text': [
    '<p>血<b style="display:inline-flex">栓</b><b style="display:inline-grid;padding:2px">症</b>の</p>',
    '血栓症の',
  ],
  'boxes that do not touch, or stand in two lines, are texts of their own': [
    '<p><span style="display:inline-block;padding:0 9px">血栓</span>症</p><p>肺<span style="display:inline-block;padding:0 1px;width:99%">炎</span></p><p><span style="display:inline-block;padding:0 1px;width:90px">腎</span>炎</p>',
    ...['血栓', '症', '肺', '炎', '腎', '炎'],
  ],
  'a space beside a box in the line is one': [
    '<p>pulmonary <span style="display:inline-block;padding:0 1px">embolism</span> is</p>',
    'pulmonary embolism is',
  ],
  'white space is one space, as it is rendered': ['<p> a\n  b\t c </p>', 'a b c '],
  'lines of preformatted text are kept': ['<pre>a\nb</pre>', 'a\nb'],
  'one line break goes on, two end the text': ['<p>肺<br>炎<br><br>次</p>', '肺\n炎', '次'],
  'a line break that is not shown is none': ['<p>肺<br style="display:none">炎</p>', '肺炎'],
  'furigana in a container of its own is left out, by tag and by style': [
    '<p><ruby>血栓<rtc>けっせん</rtc></ruby>症<ruby><rb>腎<rb>炎<rtc><rt>じん<rt>えん</rtc></ruby>と<b style="display:ruby">肺<i style="display:ruby-text">はい</i></b>炎</p>',
    '血栓症腎炎と肺炎',
  ],
  'furigana is left out': ['<p><ruby>腎<rp>(</rp><rt>じん</rt><rp>)</rp></ruby>臓</p>', '腎臓'],
  'aids for breaking lines are looked through': [
    '<p>免疫<wbr>グロ&#8203;ブリン<span style="display:inline-block">療法</span></p>',
    '免疫グロ\u200bブリン療法',
  ],
  'a picture, a field and code part the text, and are not read': [
    '<p>一<img alt="絵">二<input value="三">四<code>五</code>六</p>',
    ...['一', '二', '四', '六'],
  ],
  'scripts, styles and templates are looked through': [
    '<p>血<script>"一"</script><style>.二{}</style><template>三</template>栓</p>',
    '血栓',
  ],
  'what can be edited is not read': ['<p contenteditable>書</p><p>読</p>', '読'],
  'what is not rendered is not read': ['<p hidden>後で</p><p>今</p>', '今'],
  'our own elements are not read': ['<div data-ours>私</div><p>頁</p>', '頁'],
  'an element without a box of its own changes nothing': [
    '<p>血<span style="display:contents">栓</span>症</p>',
    '血栓症',
  ],
};

describe.each(BROWSER_KINDS)('%s: the texts of a document', (kind) => {
  const open = useDocument(kind);

  test.each(Object.entries(SEEN))('%s', async (_, [body, ...texts]) => {
    const page = await open(body);
    expect(await page.evaluate(() => inPage.texts())).toEqual(texts);
  });

  test('are given in the order of the page, blocks in blocks and text between them', async () => {
    const body = '<div>一<section>二<p>三</p>四</section>五</div><p>六</p>';
    const page = await open(body);
    expect(await page.evaluate(() => inPage.texts())).toEqual([...'一二三四五六']);
  });

  test('count the characters that are seen', async () => {
    const page = await open('<p> 血栓\n 症 </p>');
    const { length } = await page.evaluate(() => inPage.about('血栓 症 '));
    expect(length).toBe(3);
  });

  test('know whether they stand in a heading, by tag or by role', async () => {
    const page = await open(
      '<h2>一<span>続き</span></h2><div role="heading"><p>二</p></div><p>三</p>',
    );
    const headings = await page.evaluate(() =>
      inPage.texts().map((text) => [text, inPage.about(text).isHeading]),
    );
    expect(headings).toEqual([
      ['一続き', true],
      ['二', true],
      ['三', false],
    ]);
  });

  test('know what is said of their language, and whether it is said of the whole document', async () => {
    const page = await open(
      '<p>一</p><div lang="en-GB"><p>two</p><p lang="">三</p></div><div id="host" lang="zh"></div>',
    );
    const said = await page.evaluate(async () => {
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>四</p>';
      document.body.append(document.createElement('p'));
      document.querySelector('#host')!.toggleAttribute('data-changed');
      const deadline = performance.now() + 10_000;
      while (!inPage.texts().includes('四') && performance.now() < deadline) await inPage.look();
      return inPage.texts().map((text) => ({ text, ...inPage.about(text).said }));
    });
    expect(said).toEqual([
      { text: '一', tag: 'ja', isOfAll: true },
      { text: 'two', tag: 'en-GB', isOfAll: false },
      { text: '三', tag: '', isOfAll: false },
      { text: '四', tag: 'zh', isOfAll: false },
    ]);
  });

  test('are as far away as their boxes are from the window', async () => {
    const page = await open(
      '<p style="margin:0;height:50px">今</p><div style="height:1000px"></div><p style="margin:0">後</p>',
    );
    const distances = () =>
      page.evaluate(() => ['今', '後'].map((text) => Math.round(inPage.about(text).distance)));
    // The window is 400 pixels high.
    expect(await distances()).toEqual([0, 650]);
    await page.evaluate(() => scrollTo(0, 10_000));
    expect((await distances())[0]).toBeGreaterThan(500);
    expect((await distances())[1]).toBe(0);
  });
});
