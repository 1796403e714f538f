import { describe, expect, test } from 'vitest';
import type { Told } from './support/in-page';
import { BROWSER_KINDS, useDocument } from './support/use-document';

const NOTHING: Told = { came: [], gone: [], moved: [] };
const BODY = '<div id="first"><p>一</p><p id="second">二</p></div><div id="last"><p>三</p></div>';

/** What a page does, what is told of it, and the texts that it has then. */
interface Change {
  readonly happens: () => void;
  readonly told: Partial<Told>;
  readonly texts: readonly string[];
}

const CHANGES: Record<string, Change> = {
  'new text comes': {
    happens: () => document.querySelector('#last')!.insertAdjacentHTML('beforeend', '<p>四</p>'),
    told: { came: ['四'] },
    texts: ['一', '二', '三', '四'],
  },
  'changed text goes and comes, and nothing around it': {
    happens: () => {
      (document.querySelector('#second')!.firstChild as Text).data = '二の次';
    },
    told: { gone: ['二'], came: ['二の次'] },
    texts: ['一', '二の次', '三'],
  },
  'text in place of text goes and comes': {
    happens: () => {
      document.querySelector('#second')!.textContent = '弐';
    },
    told: { gone: ['二'], came: ['弐'] },
    texts: ['一', '弐', '三'],
  },
  'text beside a block goes on being told of by itself': {
    happens: () => document.querySelector('#second')!.before('間'),
    told: { came: ['間'] },
    texts: ['一', '間', '二', '三'],
  },
  'removed text goes, with all that was in it': {
    happens: () => document.querySelector('#first')!.remove(),
    told: { gone: ['一', '二'] },
    texts: ['三'],
  },
  'moved text is told of as moved, and is the same': {
    happens: () => document.querySelector('#last')!.append(document.querySelector('#first')!),
    told: { moved: ['一', '二'] },
    texts: ['三', '一', '二'],
  },
  'text that is taken out and put back is the same': {
    happens: () => {
      const second = document.querySelector('#second')!;
      second.remove();
      document.querySelector('#first')!.append(second);
    },
    told: { moved: ['二'] },
    texts: ['一', '二', '三'],
  },
  'text that is hidden by nothing but a style stays': {
    happens: () => document.querySelector('#first')!.setAttribute('style', 'opacity: 0'),
    told: {},
    texts: ['一', '二', '三'],
  },
  'a translator’s word for the whole page is told of for all of it, and nothing is read again': {
    happens: () => document.documentElement.setAttribute('lang', 'en'),
    told: { said: ['一', '二', '三'] },
    texts: ['一', '二', '三'],
  },
  'a language taken back is told of for what stands in it': {
    happens: () => {
      document.querySelector('#first')!.setAttribute('lang', 'en');
      document.querySelector('#first')!.removeAttribute('lang');
    },
    told: { said: ['一', '二'] },
    texts: ['一', '二', '三'],
  },
  'text that comes with a language of its own is told of as new text, once': {
    happens: () => {
      document.querySelector('#second')!.innerHTML = '<b>甲</b>乙<br><br>丙<i>丁</i>';
      document.querySelector('#second b')!.setAttribute('lang', 'en');
      document.querySelector('#second i')!.setAttribute('lang', 'en');
    },
    told: { gone: ['二'], came: ['甲乙', '丙丁'] },
    texts: ['一', '甲乙', '丙丁', '三'],
  },
  'a whole new body is read in place of the old one': {
    happens: () => {
      document.body = Object.assign(document.createElement('body'), { textContent: '新' });
    },
    told: { gone: ['一', '二', '三'], came: ['新'] },
    texts: ['新'],
  },
  'a whole new root element is read in place of the old one': {
    happens: () => {
      const root = document.createElement('html');
      root.append(Object.assign(document.createElement('body'), { textContent: '根' }));
      document.documentElement.replaceWith(root);
    },
    told: { gone: ['一', '二', '三'], came: ['根'] },
    texts: ['根'],
  },
};

describe.each(BROWSER_KINDS)('%s: a document that changes', (kind) => {
  const open = useDocument(kind);

  test.each(Object.entries(CHANGES))('%s', async (_, { happens, told, texts }) => {
    const page = await open(BODY);
    await page.evaluate(happens);
    expect(await page.evaluate(() => inPage.look())).toEqual({ ...NOTHING, ...told });
    expect(await page.evaluate(() => inPage.texts())).toEqual(texts);
    expect(await page.evaluate(() => inPage.look())).toEqual(NOTHING);
  });

  test('tells of a language for the flow that begins in an element, and for shadow trees in it', async () => {
    const page = await open('<p><b>甲</b>乙<br><br>丙<i>丁</i></p><x-card></x-card>');
    await page.evaluate(async () => {
      document.body.setHTMLUnsafe(
        '<p><b>甲</b>乙<br><br>丙<i>丁</i></p><x-card><template shadowrootmode="open">影</template></x-card>',
      );
      await inPage.look();
    });
    const say = (selector: string) =>
      page.evaluate(async (selector) => {
        document.querySelector(selector)!.setAttribute('lang', 'en');
        const { said } = await inPage.look();
        return said?.map((text) => [text, inPage.about(text).said.tag]);
      }, selector);
    expect(await say('b')).toEqual([['甲乙', 'en']]);
    expect(await say('i')).toBeUndefined();
    expect(await say('x-card')).toEqual([['影', 'en']]);
  });

  test('asks to be looked at when it changes, and not before', async () => {
    const page = await open(BODY);
    const wakes = () => page.evaluate(() => inPage.counts().wakes);
    const before = await wakes();
    await page.evaluate(() => inPage.look());
    expect(await wakes()).toBe(before);
    await page.evaluate(async () => {
      document.querySelector('#second')!.append('も');
      await inPage.look();
    });
    expect(await wakes()).toBeGreaterThan(before);
  });

  test('tells of hidden text once it is shown, and of it alone', async () => {
    const page = await open('<p>一</p><div hidden><p>中</p></div>');
    expect(await page.evaluate(() => inPage.texts())).toEqual(['一']);
    const told = await page.evaluate(async () => {
      document.querySelector('div')!.hidden = false;
      const came: string[] = [];
      const deadline = performance.now() + 10_000;
      while (came.length === 0 && performance.now() < deadline) {
        came.push(...(await inPage.look()).came);
      }
      return came;
    });
    expect(told).toEqual(['中']);
  });

  test('is not looked at any more once the signal aborts', async () => {
    const page = await open(BODY);
    const left = await page.evaluate(async () => {
      inPage.end();
      document.body.append('後');
      await inPage.look();
      return inPage.counts().flows;
    });
    expect(left).toBe(0);
  });
});
