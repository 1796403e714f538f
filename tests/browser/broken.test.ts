import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardText } from './support/card';
import { rest } from './support/pointer';
import { openPopup, type Popup } from './support/popup';
import { activeResult, reason } from './support/popup-look';
import { inReader, variant } from './support/variant';
import { BROWSER_KINDS, useVisit, type Visit } from './support/visit';
import { expectWords, LAST, LAST_WORD, words } from './support/words';

/** Two tries of three seconds each, and some room. */
const AFTER_TWO_TRIES = { timeout: 12_000 };
/** Certain by its script, and what only the tokeniser can tell. */
const PAGE = `<p style="margin-top:200px">血栓症がある。</p>${LAST}`;
const CERTAIN = ['血栓症'];
const FAILED = '読み込めませんでした';

describe.each(BROWSER_KINDS)('%s: a tokeniser dictionary that is cut short', (kind) => {
  const visit = useVisit(kind, { own: variant(kind, cutDictionaryShort) });

  test('leaves certain words marked, lets no uncertain one pass, and is told in the popup', async () => {
    const page = await visit.openHtml(PAGE);
    await expectWords(page, CERTAIN);
    expect(await precisionNote(visit, page)).toMatch(/だけ|only/);
    expect(await words(page)).toEqual(CERTAIN);
  });
});

describe.each(BROWSER_KINDS)('%s: a background that is missing', (kind) => {
  const visit = useVisit(kind, {
    own: variant(kind, (folder) => writeFileSync(join(folder, 'background.js'), '')),
  });

  test('leaves certain words marked, and the card says that it could not load', async () => {
    const page = await visit.openHtml(PAGE);
    await expectWords(page, CERTAIN);
    await rest(page, '血栓症');
    await expect.poll(() => cardText(page), AFTER_TWO_TRIES).toContain(FAILED);
    expect(await precisionNote(visit, page)).toMatch(/だけ|only/);
    expect(await words(page)).toEqual(CERTAIN);
  });
});

describe.each(BROWSER_KINDS)('%s: a background that never answers', (kind) => {
  const visit = useVisit(kind, {
    own: variant(kind, (folder) => {
      writeFileSync(
        join(folder, 'background.js'),
        'chrome.runtime.onMessage.addListener(() => true);',
      );
    }),
  });

  test('leaves certain words marked, and ends the card’s waiting', async () => {
    const page = await visit.openHtml(PAGE);
    await expectWords(page, CERTAIN);
    await rest(page, '血栓症');
    await expect.poll(() => cardText(page), AFTER_TWO_TRIES).toContain(FAILED);
    expect(await words(page)).toEqual(CERTAIN);
  });
});

describe.each(BROWSER_KINDS)('%s: an entry’s file that is missing or damaged', (kind) => {
  const visit = useVisit(kind, {
    own: variant(kind, (folder) => {
      rmSync(join(folder, 'entries', 'headache.json'));
      truncateSync(join(folder, 'entries', 'fever.json'), 50);
    }),
  });

  test('is told of as unread, in the card and in the popup', async () => {
    const page = await visit.openHtml('<p style="margin-top:200px">頭痛、発熱、血栓症</p>');
    await expectWords(page, ['頭痛', '発熱', '血栓症']);
    for (const word of ['頭痛', '発熱']) {
      await rest(page, word);
      await expect.poll(() => cardText(page), AFTER_TWO_TRIES).toContain(FAILED);
    }
    const popup = await openPopup(visit, page);
    await popup.type('ずつう');
    await expect.poll(() => activeResult(popup)).toBe('頭痛');
    await popup.press('Enter');
    const said = () => popup.evaluate(() => document.querySelector('.opened')?.textContent ?? '');
    await expect.poll(said).toMatch(/読み込めませんでした|could not be loaded/);
    await popup.close();
  });
});

describe.each(BROWSER_KINDS)('%s: a block that cannot be read', (kind) => {
  const visit = useVisit(kind, { own: variant(kind, throwOn('検査結果')) });

  test('costs nothing else of the page, and the popup tells of it', async () => {
    const page = await visit.openHtml(
      `<p>血栓症</p><p>検査結果と発熱</p><p>頭痛</p><textarea></textarea>`,
    );
    await expectWords(page, ['血栓症', '頭痛']);
    const popup = await openPopup(visit, page);
    await expect.poll(() => unread(popup)).toMatch(/か所|1 place/);
    expect(await unread(popup)).toMatch(/1/);
    expect(await reason(popup)).toBeNull();
    await popup.evaluate(() => document.querySelector<HTMLElement>('.unread-box .remedy')!.focus());
    await popup.press('Enter');
    await expect.poll(() => unread(popup)).toMatch(/コピーしました|Copied/);
    await popup.close();
    const report = await pasted(page);
    expect(report).toContain('- reading: RangeError');
    expect(report).not.toMatch(/検査|127\.0\.0\.1/);
  });

  test('is not told of where all was read', async () => {
    const page = await visit.openHtml(PAGE);
    await expectWords(page, [...CERTAIN, LAST_WORD]);
    const popup = await openPopup(visit, page);
    expect(await unread(popup)).toBe('');
    await popup.close();
  });
});

describe.each(BROWSER_KINDS)('%s: a frame that cannot begin', (kind) => {
  const visit = useVisit(kind, {
    own: variant(
      kind,
      inReader(`
        for (const api of [globalThis.chrome, globalThis.browser]) {
          if (api) api.storage.local.get = () => { throw new TypeError('gone'); };
        }`),
    ),
  });

  test('says that it failed', async () => {
    const page = await visit.openHtml(PAGE);
    const popup = await openPopup(visit, page);
    await expect.poll(() => reason(popup)).toBe('failed');
    expect(await words(page)).toEqual([]);
    await popup.close();
  });
});

/** Changes the reader so that matching throws at a text. */
function throwOn(text: string): (folder: string) => void {
  return inReader(`
    const { matchAll, includes } = String.prototype;
    String.prototype.matchAll = function (expression) {
      if (includes.call(this, '${text}')) throw new RangeError(this);
      return matchAll.call(this, expression);
    };`);
}

/** What is on the clipboard, as a page with a field gets it. */
async function pasted(page: Page): Promise<string> {
  await page.click('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const text = () => page.evaluate(() => document.querySelector('textarea')!.value);
  await expect.poll(text).not.toBe('');
  return text();
}

/** What the popup says of what could not be read. */
function unread(popup: Popup): Promise<string> {
  return popup.evaluate(() => document.querySelector('.unread-box')?.textContent ?? '');
}

function cutDictionaryShort(folder: string): void {
  const files = readdirSync(join(folder, 'tokenizer'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) truncateSync(join(folder, 'tokenizer', file), 100);
}

/** What the popup says of precision, once it says something. */
async function precisionNote(visit: Visit, page: Page) {
  const popup = await openPopup(visit, page);
  const note = () => popup.evaluate(() => document.querySelector('.precision')?.textContent ?? '');
  await expect.poll(note, AFTER_TWO_TRIES).not.toBe('');
  const said = await note();
  await popup.close();
  return said;
}
