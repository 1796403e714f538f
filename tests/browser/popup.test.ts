import { describe, expect, test } from 'vitest';
import { activeResult, headword, openEntry, results, switchState } from './support/popup-look';
import { usePopup } from './support/use-popup';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

describe.each(BROWSER_KINDS)('%s: the toolbar popup', (kind) => {
  const visit = useVisit(kind);
  const openPopup = usePopup(visit);

  const open = async () => {
    const page = await visit.openHtml('<p>頭痛</p>');
    await expectWords(page, ['頭痛']);
    return openPopup(page);
  };

  test.each([
    ['血栓', '血栓'],
    ['けっせん', '血栓'],
    ['血栓症', '血栓症'],
    ['ケッセンショウ', '血栓症'],
    ['thrombosis', '血栓症'],
    ['リツキ', 'リツキシマブ'],
    ['りつき', 'リツキシマブ'],
    ['kessenshou', '血栓症'],
    ['ritsukishimabu', 'リツキシマブ'],
    ['thrombosys', '血栓症'],
  ])('searching %s gives %s first', async (query, best) => {
    const opened = await open();
    await opened.type(query);
    await expect.poll(async () => (await results(opened))[0]).toBe(best);
  });

  test('a query that finds nothing says so, and its nearest words open', async () => {
    const opened = await open();
    await opened.type('trombosys');
    await expect.poll(() => activeResult(opened)).toBe('血栓症');
    const said = await opened.evaluate(() => document.querySelector('.nothing')?.textContent);
    expect(said).toContain('trombosys');
    expect((await results(opened)).length).toBeLessThanOrEqual(5);
    await opened.press('Enter');
    await expect.poll(() => headword(opened)).toBe('血栓症');
  });

  test('the keyboard alone gets to an entry and back', async () => {
    const opened = await open();
    await openEntry(opened, '血栓症', '血栓症');
    // What scrolls is a stop of its own on the way.
    while (!(await opened.evaluate(isAtBack))) {
      const before = await opened.evaluate(focused);
      expect(before, 'Shift+Tab passed Back').not.toContain('combobox');
      await opened.press('Shift+Tab');
      await expect.poll(() => opened.evaluate(focused)).not.toBe(before);
    }
    await opened.press('Enter');
    await expect.poll(() => opened.evaluate(isInSearch)).toBe(true);
    expect(await headword(opened)).toBeNull();
    expect(await activeResult(opened)).toBe('血栓症');
  });

  test('a related word opens in the popup, and Back leads to the entry before', async () => {
    const opened = await open();
    await openEntry(opened, 'リツキシマブ', 'リツキシマブ');
    await opened.evaluate(() => {
      document.querySelector<HTMLElement>('.related .entry-link')?.click();
    });
    await expect.poll(() => headword(opened)).toBe('B細胞');
    await opened.evaluate(() => document.querySelector<HTMLElement>('.back')?.click());
    await expect.poll(() => headword(opened)).toBe('リツキシマブ');
    await opened.evaluate(() => document.querySelector<HTMLElement>('.back')?.click());
    await expect.poll(() => headword(opened)).toBeNull();
    expect(await activeResult(opened)).toBe('リツキシマブ');
  });

  test('Escape in an entry leads back where the browser leaves it to the page', async () => {
    const opened = await open();
    await openEntry(opened, '血栓症', '血栓症');
    await opened.press('Escape');
    // Firefox takes Escape before any popup sees it.
    if (kind === 'firefox') return expect.poll(() => opened.isOpen()).toBe(false);
    await expect.poll(() => opened.evaluate(isInSearch)).toBe(true);
    expect(await headword(opened)).toBeNull();
    expect(await opened.isOpen()).toBe(true);
  });

  test('arrows choose another result', async () => {
    const opened = await open();
    await opened.type('腎');
    await expect.poll(async () => (await results(opened)).length).toBeGreaterThan(1);
    const [first, second] = await results(opened);
    expect(await activeResult(opened)).toBe(first);
    await opened.press('ArrowDown');
    await expect.poll(() => activeResult(opened)).toBe(second);
    await opened.press('Enter');
    await expect.poll(() => headword(opened)).toBe(second);
  });

  test('Tab and Space reach and turn the site switch', async () => {
    const opened = await open();
    await expect.poll(() => switchState(opened)).toBe('true');
    while (!(await opened.evaluate(isAtSiteSwitch))) {
      const before = await opened.evaluate(focused);
      expect(before, 'Tab passed the switch').not.toContain('pause');
      await opened.press('Tab');
      await expect.poll(() => opened.evaluate(focused)).not.toBe(before);
    }
    await opened.press(' ');
    await expect.poll(() => switchState(opened)).toBe('false');
    await opened.press(' ');
    await expect.poll(() => switchState(opened)).toBe('true');
  });

  test('the popup keeps to the size that the browser allows, and does not scroll sideways', async () => {
    const opened = await open();
    await openEntry(opened, 'リツキシマブ', 'リツキシマブ');
    const { width, scrollWidth, height } = await opened.evaluate(() => ({
      width: document.documentElement.clientWidth,
      scrollWidth: document.documentElement.scrollWidth,
      height: document.documentElement.clientHeight,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(width);
    expect(width).toBeGreaterThanOrEqual(320);
    expect(height).toBeLessThanOrEqual(600);
  });
});

/** These run in the popup. */
function isInSearch(): boolean {
  return document.activeElement?.getAttribute('role') === 'combobox';
}

function focused(): string {
  return document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing';
}

function isAtSiteSwitch(): boolean {
  return document.activeElement?.matches('[data-name=site]') ?? false;
}

function isAtBack(): boolean {
  return document.activeElement?.matches('.back') ?? false;
}
