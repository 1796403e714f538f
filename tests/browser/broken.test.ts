import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardText } from './support/card';
import { rest } from './support/pointer';
import { openPopup } from './support/popup';
import { variant } from './support/variant';
import { BROWSER_KINDS, useVisit, type Visit } from './support/visit';
import { expectWords, LAST, words } from './support/words';

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

function cutDictionaryShort(folder: string): void {
  const files = readdirSync(join(folder, 'tokenizer'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) truncateSync(join(folder, 'tokenizer', file), 100);
}

/** What the popup says of precision, once it says something. */
async function precisionNote(visit: Visit, page: Parameters<typeof openPopup>[1]) {
  const popup = await openPopup(visit, page);
  const note = () => popup.evaluate(() => document.querySelector('.precision')?.textContent ?? '');
  await expect.poll(note, AFTER_TWO_TRIES).not.toBe('');
  const said = await note();
  await popup.close();
  return said;
}
