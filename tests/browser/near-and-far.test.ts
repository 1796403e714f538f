import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { store, stored } from './support/stored';
import { variant } from './support/variant';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

/** Finds nothing, and keeps what it was asked. */
const LISTENING = `
  const asked = [];
  chrome.runtime.onMessage.addListener((message, sender, reply) => {
    if (message.type !== 'read') return false;
    asked.push(message.texts);
    chrome.storage.local.set({ asked });
    reply({ texts: message.texts.map(() => []), facts: [] });
    return true;
  });`;
const NOTHING = '今日は雨です。';
/** Two words that every frame knows. */
const MEDICAL = '血栓症と肝炎のこと。';

describe.each(BROWSER_KINDS)('%s: a page that is read far away', (kind) => {
  const visit = useVisit(kind, {
    own: variant(kind, (folder) => writeFileSync(join(folder, 'background.js'), LISTENING)),
  });

  test('keeps its text until it may be medical, and then has all of it read', async () => {
    await store(visit, { marksEveryPage: false });
    const page = await visit.openHtml(`<p>${NOTHING}</p>`);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
    expect(await stored(visit)).not.toHaveProperty('asked');
    await page.evaluate((text) => {
      document.querySelector('p')!.insertAdjacentHTML('afterend', `<p>${text}</p>`);
    }, MEDICAL);
    await expect.poll(() => stored(visit)).toHaveProperty('asked');
    const { asked } = (await stored(visit)) as { asked: string[][] };
    expect(asked[0]).toEqual([NOTHING, MEDICAL]);
  });
});

describe.each(BROWSER_KINDS)('%s: words that no frame carries', (kind) => {
  const visit = useVisit(kind);

  test('are marked on a page that has no others', async () => {
    await store(visit, { marksEveryPage: false });
    const words = ['リツキシマブ', '多発性硬化症', '重症筋無力症'];
    const page = await visit.openHtml(words.map((word) => `<p>${word}です。</p>`).join(''));
    await expectWords(page, words);
  });
});
