import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardText, clickInCard, expectCard, textsInCard } from './support/card';
import { rest } from './support/pointer';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

/** Three entries, without which no page is about medicine. */
const MEDICAL = '<p>肺炎、血栓症、敗血症。</p>';
const ENTRIES = ['肺炎', '血栓症', '敗血症'];

describe.each(BROWSER_KINDS)('%s: words without an entry of their own', (kind) => {
  const visit = useVisit(kind, {});

  const openCard = async (sentence: string, word: string): Promise<Page> => {
    const page = await visit.openHtml(`<html lang="ja">${MEDICAL}<h2>次</h2><p>${sentence}</p>`);
    await expectWords(page, [...ENTRIES, word]);
    await rest(page, word);
    await expectCard(page, word);
    return page;
  };

  test('a word is marked whole, and its card says what its parts mean', async () => {
    const page = await openCard('右半結腸切除術を行いました。', '右半結腸切除術');
    expect(await textsInCard(page, '.part-text')).toEqual(
      ['右半', '結腸切除術'].map((part) => expect.stringContaining(part)),
    );
    expect(await cardText(page)).toContain('言葉の部品');
  });

  test('a part that an entry explains leads to it, and back', async () => {
    const page = await openCard('右半結腸切除術を行いました。', '右半結腸切除術');
    await clickInCard(page, '.part .entry-link');
    await expectCard(page, '大腸切除術');
  });

  test('a medicine is told by its name, with what is known of its kind', async () => {
    const page = await openCard('アイトロールを飲んでいます。', 'アイトロール');
    const text = await cardText(page);
    expect(text).toContain('「アイトロール」は、一硝酸イソソルビド（成分名）の商品名です。');
    expect(text).toContain('当てはまらないこともあります');
  });
});
