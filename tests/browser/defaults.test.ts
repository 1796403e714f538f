import { describe, expect, test } from 'vitest';
import { expectCard, watchOpenedWords } from './support/card';
import { rest } from './support/pointer';
import { store } from './support/stored';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords, words } from './support/words';

/** Three terms above everyday level: enough for a page to be about medicine. */
const MEDICAL = '血栓症と肝炎と腎不全の話。';
const MEDICAL_WORDS = ['血栓症', '肝炎', '腎不全'];

describe.each(BROWSER_KINDS)('%s: marking as it is before the reader chooses', (kind) => {
  const visit = useVisit(kind, { settings: {} });

  test('a word is marked once in a section, and again in the next', async () => {
    const page = await visit.openHtml(
      `<h2>一</h2><p>${MEDICAL}</p><p>血栓症、肝炎。</p><h2>二</h2><p>肝炎と肝炎。</p>`,
    );
    await expectWords(page, [...MEDICAL_WORDS, '肝炎']);
  });

  test('everyday words are marked only where a treatment on the page lists them', async () => {
    const page = await visit.openHtml(`<p>${MEDICAL}頭痛のこと。</p><p id="late"></p>`);
    await expectWords(page, MEDICAL_WORDS);
    await page.evaluate(() => {
      document.querySelector('#late')!.textContent = 'リツキシマブを使う。';
    });
    await expectWords(page, [...MEDICAL_WORDS, '頭痛', 'リツキシマブ']);
  });

  test('a page with few terms stays quiet until a third one comes', async () => {
    const page = await visit.openHtml('<p>血栓症と肝炎と頭痛のこと。</p><p id="late"></p>');
    const sign = await visit.openHtml(`<p>${MEDICAL}</p>`);
    await expectWords(sign, MEDICAL_WORDS);
    expect(await words(page)).toEqual([]);
    await page.bringToFront();
    await page.evaluate(() => {
      document.querySelector('#late')!.textContent = '腎不全になる。';
    });
    await expectWords(page, MEDICAL_WORDS);
    await page.evaluate(() => {
      document.querySelector('#late')!.textContent = '';
    });
    await expectWords(page, []);
  });

  test.each([
    ['zh', '<p>血栓症和肝炎和腎不全。頭痛，貧血，免疫。</p>'],
    ['de', '<p>Rituximab und Thrombose, Hepatitis, Anaphylaxie, IVIG. Das ist nicht gut.</p>'],
    ['ko', '<p>血栓症 肝炎 腎不全 리툭시맙 rituximab IVIG hepatitis</p>'],
  ])('a page in %s is left alone', async (lang, body) => {
    const page = await visit.open(visit.site.page(documentIn(lang, body)));
    const sign = await visit.openHtml(`<p>${MEDICAL}</p>`);
    await expectWords(sign, MEDICAL_WORDS);
    expect(await words(page)).toEqual([]);
  });

  test('a Japanese page that says it is English is left alone', async () => {
    const page = await visit.open(
      visit.site.page(documentIn('en', `<p>血栓症・肝炎・腎不全</p><p>${MEDICAL}</p>`)),
    );
    await expectWords(page, MEDICAL_WORDS);
  });

  test('a heading is not painted, and its kanji count as terms of the page', async () => {
    const page = await visit.openHtml(
      '<h1>血栓症</h1><p>肝炎の人が読む。</p><h2>腎不全</h2><p>血栓症のことも読む。</p>',
    );
    await expectWords(page, ['肝炎', '血栓症']);
  });

  test('an abbreviation that the page defines has marks above it as long as it is defined', async () => {
    const page = await visit.openHtml(
      `<h2>一</h2><p>MSの人。</p><h2>二</h2><p id="definition">多発性硬化症(MS)の話。</p>
       <h2>三</h2><p>MSと${MEDICAL}</p>`,
    );
    await expectWords(page, ['MS', '多発性硬化症', 'MS', ...MEDICAL_WORDS]);
    await page.evaluate(() => document.querySelector('#definition')!.remove());
    await expectWords(page, MEDICAL_WORDS);
  });

  test('a change of settings reaches the page without a reload', async () => {
    const page = await visit.openHtml(`<p>${MEDICAL}頭痛と血栓症。</p>`);
    const quiet = await visit.openHtml('<p>血栓症の話。</p>');
    await page.bringToFront();
    await expectWords(page, MEDICAL_WORDS);
    await store(visit, { occurrences: 'all' });
    await expectWords(page, [...MEDICAL_WORDS, '血栓症']);
    await store(visit, { words: 'all' });
    await expectWords(page, [...MEDICAL_WORDS, '頭痛', '血栓症']);
    await store(visit, { marksEveryPage: true });
    await quiet.bringToFront();
    await expectWords(quiet, ['血栓症']);
  });

  test('a word in a link is marked and has a card', async () => {
    const page = await visit.openHtml(
      `<p style="margin-top:300px">${MEDICAL}<a href="#there">リツキシマブ</a></p>`,
    );
    await expectWords(page, [...MEDICAL_WORDS, 'リツキシマブ']);
    const opened = await watchOpenedWords(page);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    expect(await opened()).toEqual(['リツキシマブ']);
    expect(await page.evaluate(() => location.hash)).toBe('');
  });
});

function documentIn(lang: string, body: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}
