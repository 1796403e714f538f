import { afterEach, describe, expect, test } from 'vitest';
import { openPopup, type Popup } from './support/popup';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

describe.each(BROWSER_KINDS)('%s: the toolbar popup', (kind) => {
  const visit = useVisit(kind);
  let popup: Popup | undefined;

  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });

  const open = async () => {
    const page = await visit.openHtml('<p>頭痛</p>');
    await expectWords(page, ['頭痛']);
    popup = await openPopup(visit, page);
    return popup;
  };

  test.each([
    ['血栓', '血栓症'],
    ['けっせん', '血栓症'],
    ['ケッセンショウ', '血栓症'],
    ['thrombosis', '血栓症'],
    ['リツキ', 'リツキシマブ'],
    ['りつき', 'リツキシマブ'],
  ])('searching %s does not give %s first', async (query, headword) => {
    const opened = await open();
    await opened.type(query);
    await expect.poll(async () => (await opened.evaluate(results))[0]).toBe(headword);
  });

  test('the keyboard alone does not get to an entry and back', async () => {
    const opened = await open();
    await opened.type('血栓');
    await expect.poll(async () => (await opened.evaluate(results)).length).toBeGreaterThan(0);
    expect(await opened.evaluate(activeResult)).toBe('血栓症');
    await opened.press('Enter');
    await expect.poll(() => opened.evaluate(headword)).toBe('血栓症');
    for (const _ of [1, 2, 3]) {
      if (!(await opened.evaluate(isAtBack))) await opened.press('Shift+Tab');
    }
    await opened.press('Enter');
    await expect.poll(() => opened.evaluate(isInSearch)).toBe(true);
    expect(await opened.evaluate(headword)).toBeNull();
    expect(await opened.evaluate(activeResult)).toBe('血栓症');
  });

  test('Escape in an entry closes the popup where the browser leaves it to the page', async () => {
    const opened = await open();
    await opened.type('血栓');
    await opened.press('Enter');
    await expect.poll(() => opened.evaluate(headword)).toBe('血栓症');
    await opened.press('Escape');
    // Firefox takes Escape before any popup sees it.
    if (kind === 'firefox') return expect.poll(() => opened.isOpen()).toBe(false);
    await expect.poll(() => opened.evaluate(isInSearch)).toBe(true);
    expect(await opened.evaluate(headword)).toBeNull();
    expect(await opened.isOpen()).toBe(true);
  });

  test('arrows do not choose another result', async () => {
    const opened = await open();
    await opened.type('腎');
    await expect.poll(async () => (await opened.evaluate(results)).length).toBeGreaterThan(1);
    const [first, second] = await opened.evaluate(results);
    expect(await opened.evaluate(activeResult)).toBe(first);
    await opened.press('ArrowDown');
    await expect.poll(() => opened.evaluate(activeResult)).toBe(second);
    await opened.press('Enter');
    await expect.poll(() => opened.evaluate(headword)).toBe(second);
  });

  test('Tab and Space do not reach or turn the site switch', async () => {
    const opened = await open();
    await expect.poll(() => opened.evaluate(switchState)).toBe('true');
    await opened.press('Tab');
    await expect.poll(() => opened.evaluate(() => document.activeElement?.role)).toBe('switch');
    await opened.press(' ');
    await expect.poll(() => opened.evaluate(switchState)).toBe('false');
    await opened.press(' ');
    await expect.poll(() => opened.evaluate(switchState)).toBe('true');
  });

  test('the popup is wider than the browser allows, or scrolls sideways', async () => {
    const opened = await open();
    await opened.type('リツキシマブ');
    await opened.press('Enter');
    await expect.poll(() => opened.evaluate(headword)).toBe('リツキシマブ');
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
function results(): string[] {
  return [...document.querySelectorAll('[role=option] .result-headword')].map(
    (element) => element.textContent ?? '',
  );
}

function activeResult(): string | null {
  return document.querySelector('[aria-selected=true] .result-headword')?.textContent ?? null;
}

function headword(): string | null {
  return document.querySelector('.card h2')?.textContent ?? null;
}

function isInSearch(): boolean {
  return document.activeElement?.role === 'combobox';
}

function isAtBack(): boolean {
  return document.activeElement?.matches('.back') ?? false;
}

function switchState(): string | null {
  return document.querySelector('[role=switch]')?.ariaChecked ?? null;
}
