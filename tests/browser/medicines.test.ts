import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CARD_HOST, inClosedRoot } from '../../src/cli/browsers/closed-root';
import { cardText, clickInCard, expectCard, textsInCard } from './support/card';
import { rest } from './support/pointer';
import { variant } from './support/variant';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

/** The treatments that an effect’s card lists, in their order. */
const listers = (page: Page) => textsInCard(page, '.listed-by .name-list [lang=ja]');

describe.each(BROWSER_KINDS)('%s: medicines and their effects', (kind) => {
  const changed = variant(kind, (folder) => {
    const change = (id: string, fields: object) => {
      const file = join(folder, 'entries', `${id}.json`);
      const entry = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify({ ...entry, ...fields }));
    };
    change('rituximab', {
      uses: { ja: '血液のがんなどに使われます。', en: 'For blood cancers.' },
      tellFirst: { ja: '妊娠していること。', en: 'Pregnancy.' },
      classes: [{ id: 'immunosuppressant', headword: '免疫抑制薬', english: 'immunosuppressant' }],
    });
    const named = (n: number) => ({
      id: `drug-${n}`,
      headword: `薬その${n}`,
      english: `drug ${n}`,
    });
    change('anaphylaxis', {
      listedBy: [
        ...Array.from({ length: 11 }, (_, i) => named(i + 1)),
        { id: 'rituximab', headword: 'リツキシマブ', english: 'rituximab' },
      ],
    });
  });
  const visit = useVisit(kind, { own: changed });

  const openCard = async (html: string, word: string, all: string[]) => {
    const page = await visit.openHtml(html);
    await expectWords(page, all);
    await rest(page, word);
    await expectCard(page, word);
    return page;
  };

  test('a medicine’s card says what to watch for first, then what it is for and what to tell', async () => {
    const page = await openCard('<p>リツキシマブ</p>', 'リツキシマブ', ['リツキシマブ']);
    const text = (await cardText(page))!;
    const order = [
      '救急車を呼ぶサイン',
      'よくみられる副作用',
      '何に使われるか',
      'For blood cancers',
      'Pregnancy',
      '免疫抑制薬',
      '出典',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('in both languages a longer text is in the browser’s, and switches where it stands', async () => {
    const page = await openCard('<p>リツキシマブ</p>', 'リツキシマブ', ['リツキシマブ']);
    const uses = () => textsInCard(page, '.uses p > span');
    expect(await uses()).toEqual(['For blood cancers.']);
    await clickInCard(page, '.uses .switch-tongue');
    await expect.poll(uses).toEqual(['血液のがんなどに使われます。']);
    expect(await textsInCard(page, '.tell-first p > span')).toEqual(['Pregnancy.']);
  });

  test('the card of a type of medicine asks readers not to stop it on their own', async () => {
    const page = await openCard('<p>免疫抑制薬</p>', '免疫抑制薬', ['免疫抑制薬']);
    expect(await cardText(page)).toContain('自分の判断で薬をやめない');
    expect(await cardText(page)).not.toContain('頻度はわかっていません');
  });

  test('a treatment on this page comes first among all that list the effect', async () => {
    const html = '<p>リツキシマブ、頭痛、アナフィラキシー</p>';
    const all = ['リツキシマブ', '頭痛', 'アナフィラキシー'];
    const page = await openCard(html, 'アナフィラキシー', all);
    const names = await listers(page);
    expect(names.slice(0, 3)).toEqual(['リツキシマブ', 'このページに', '薬その1']);
    expect(names).not.toContain('薬その8');
    await clickInCard(page, '.listed-by .show-all');
    await expect.poll(() => listers(page)).toContain('薬その11');
    const focused = () =>
      inClosedRoot(page, CARD_HOST, (root) => root.activeElement?.textContent ?? null);
    await expect.poll(focused).toContain('薬その8');
  });

  test('without it on the page, the order is the dictionary’s', async () => {
    const page = await openCard('<p>アナフィラキシー</p>', 'アナフィラキシー', [
      'アナフィラキシー',
    ]);
    expect((await listers(page))[0]).toBe('薬その1');
    expect(await cardText(page)).not.toContain('このページに');
  });
});
