import { describe, expect, test } from 'vitest';
import { store, stored } from './support/stored';
import { usePopup } from './support/use-popup';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

describe.each(BROWSER_KINDS)('%s: what is marked, chosen in the popup', (kind) => {
  const visit = useVisit(kind);
  const openPopup = usePopup(visit);

  test('the choice of words and of repetitions reaches open pages', async () => {
    const page = await visit.openHtml('<p>リツキシマブ、頭痛、リツキシマブ</p>');
    await expectWords(page, ['リツキシマブ', '頭痛', 'リツキシマブ']);
    const popup = await openPopup(page);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[value=specialist]')!.click());
    await expectWords(page, ['リツキシマブ', 'リツキシマブ']);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[value=first]')!.click());
    await expectWords(page, ['リツキシマブ']);
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('[name=words][value=all]')!.click(),
    );
    await expectWords(page, ['リツキシマブ', '頭痛']);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[name=every-page]')!.click());
    await expectWords(page, []);
    expect(await stored(visit)).toEqual({ words: 'all' });
  });

  test('the keyboard opens the choices and chooses among them', async () => {
    const page = await visit.openHtml('<p>多発性硬化症、頭痛</p>');
    await expectWords(page, ['多発性硬化症', '頭痛']);
    const opened = await openPopup(page);
    await opened.evaluate(() => document.querySelector<HTMLElement>('.marking summary')!.focus());
    await opened.press('Enter');
    const isOpen = () => document.querySelector<HTMLDetailsElement>('.marking')!.open;
    await expect.poll(() => opened.evaluate(isOpen)).toBe(true);
    await opened.press('Tab');
    const chosen = () => (document.activeElement as HTMLInputElement | null)?.value ?? null;
    await expect.poll(() => opened.evaluate(chosen)).toBe('all');
    await opened.press('ArrowUp');
    await expect.poll(() => opened.evaluate(chosen)).toBe('usual');
    await expect.poll(async () => (await stored(visit)).words).toBeUndefined();
    await expectWords(page, ['多発性硬化症']);
  });

  test('a hidden word is listed and comes back from there', async () => {
    const hidden = [
      { entry: 'headache', site: null },
      { entry: 'rituximab', site: '127.0.0.1' },
    ];
    await store(visit, { hidden });
    const page = await visit.openHtml('<p>リツキシマブ、頭痛、血栓症</p>');
    await expectWords(page, ['血栓症']);
    const opened = await openPopup(page);
    const listed = () =>
      [...document.querySelectorAll('.hidden-word [lang=ja]')].map((name) => name.textContent);
    await expect.poll(() => opened.evaluate(listed)).toEqual(['リツキシマブ', '頭痛']);
    await opened.evaluate(() =>
      document.querySelector<HTMLElement>('.hidden-word button')!.click(),
    );
    await expectWords(page, ['リツキシマブ', '血栓症']);
    await expect.poll(() => opened.evaluate(listed)).toEqual(['頭痛']);
    const left = Object.keys(await stored(visit)).filter((key) => key.startsWith('hidden'));
    expect(left).toEqual(['hidden:*:headache']);
  });

  test('furigana can be chosen', async () => {
    const popup = await openPopup(await visit.openHtml('<p>頭痛</p>'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[name=furigana]')!.click());
    await expect.poll(async () => (await stored(visit)).furigana).toBe(true);
  });
});
