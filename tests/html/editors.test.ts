import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS, useDocument } from './support/use-document';

const BODY = '<p>前</p><div id="a"><p>一<b>二</b></p><section><p>三</p></section>四</div><p>後</p>';
const ALL = ['前', '一二', '三', '四', '後'];
const OUTSIDE = ['前', '後'];

interface Switch {
  readonly on: () => void;
  readonly off: () => void;
  /** What is read while it is on. */
  readonly read: readonly string[];
}

/** The ways in which a text becomes an editor, and is one no more. */
const SWITCHES: Record<string, Switch> = {
  'an attribute without a value': {
    on: () => document.querySelector('#a')!.setAttribute('contenteditable', ''),
    off: () => document.querySelector('#a')!.removeAttribute('contenteditable'),
    read: OUTSIDE,
  },
  'an attribute that says no afterwards': {
    on: () => document.querySelector('#a')!.setAttribute('contenteditable', 'true'),
    off: () => document.querySelector('#a')!.setAttribute('contenteditable', 'false'),
    read: OUTSIDE,
  },
  'an editor of plain text': {
    on: () => document.querySelector('#a')!.setAttribute('contenteditable', 'plaintext-only'),
    off: () => document.querySelector('#a')!.setAttribute('contenteditable', 'inherit'),
    read: OUTSIDE,
  },
  'a property': {
    on: () => {
      document.querySelector<HTMLElement>('#a')!.contentEditable = 'true';
    },
    off: () => {
      document.querySelector<HTMLElement>('#a')!.contentEditable = 'inherit';
    },
    read: OUTSIDE,
  },
  'an element in a line': {
    on: () => document.querySelector('#a b')!.setAttribute('contenteditable', ''),
    off: () => document.querySelector('#a b')!.removeAttribute('contenteditable'),
    read: ['前', '一', '三', '四', '後'],
  },
  'one inside the other, the outer one on': {
    on: () => {
      document.querySelector('#a section')!.setAttribute('contenteditable', '');
      document.querySelector('#a')!.setAttribute('contenteditable', '');
      document.querySelector('#a section')!.removeAttribute('contenteditable');
    },
    off: () => document.querySelector('#a')!.removeAttribute('contenteditable'),
    read: OUTSIDE,
  },
  'the body': {
    on: () => document.body.setAttribute('contenteditable', ''),
    off: () => document.body.removeAttribute('contenteditable'),
    read: [],
  },
  'the root': {
    on: () => document.documentElement.setAttribute('contenteditable', ''),
    off: () => document.documentElement.removeAttribute('contenteditable'),
    read: [],
  },
  'the page as a whole': {
    on: () => {
      document.designMode = 'on';
      document.body.click();
    },
    off: () => {
      document.designMode = 'off';
      document.body.click();
    },
    read: [],
  },
};

describe.each(BROWSER_KINDS)('%s: an editor that is switched on later', (kind) => {
  const open = useDocument(kind);
  const read = (page: Page) =>
    page.evaluate(async () => {
      await inPage.look();
      return inPage.texts();
    });

  test.each(Object.entries(SWITCHES))(
    'is not read, and what it holds comes back when it is off: %s',
    async (_, { on, off, read: outside }) => {
      const page = await open(BODY);
      await page.evaluate(on);
      expect(await read(page)).toEqual(outside);
      await page.evaluate(() => document.querySelector('#a b')!.append('書く'));
      expect(await read(page)).toEqual(outside);
      await page.evaluate(off);
      const back = await read(page);
      expect(back.map((text) => text.replace('書く', ''))).toEqual(ALL);
      await page.evaluate(on);
      expect(await read(page)).toEqual(outside);
      await page.evaluate(() => {
        document.designMode = 'off';
      });
    },
  );

  test('has no word under a point, though it was not looked at since', async () => {
    const page = await open('<p>血栓症</p>');
    await page.evaluate(() => inPage.mark('血栓症'));
    const at = () => page.evaluate(() => inPage.at(20, 25));
    expect(await at()).toBe(0);
    await page.evaluate(() => {
      document.designMode = 'on';
    });
    expect(await at()).toBeNull();
    await page.evaluate(() => {
      document.designMode = 'off';
    });
    expect(await at()).toBe(0);
  });

  test('is none where the page writes it in a way of its own', async () => {
    const page = await open('<p>前</p><div></div>');
    const hasContext = await page.evaluate(() => 'EditContext' in globalThis);
    if (!hasContext) return;
    await page.evaluate(() => {
      const editor = document.createElement('div');
      const { EditContext } = globalThis as unknown as { EditContext: new () => unknown };
      Object.assign(editor, { editContext: new EditContext(), textContent: '書' });
      document.body.append(editor);
    });
    expect(await read(page)).toEqual(['前']);
  });
});
