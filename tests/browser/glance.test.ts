import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CARD_HOST, inClosedRoot } from '../../src/cli/browsers/closed-root';
import { expectCard, textsInCard } from './support/card';
import { rest } from './support/pointer';
import { store } from './support/stored';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

/** What a card shows before it is scrolled, in CSS pixels of its own height. */
const FIRST_SCREEN = 460;
const MEDICINES = [
  { ja: 'リツキシマブ', en: 'rituximab' },
  { ja: 'ワルファリン', en: 'warfarin' },
  { ja: 'メトトレキサート', en: 'methotrexate' },
  { ja: 'プレドニゾロン', en: 'prednisolone' },
];

/** Where parts of the open card end, from its upper edge; its footer covers what is lower. */
async function endsOf(page: Page, selector: string): Promise<number[]> {
  const ends = await inClosedRoot(
    page,
    CARD_HOST,
    (root, wanted) => {
      const card = root.querySelector('.card');
      const footer = root.querySelector('.card-footer');
      const top = (card?.getBoundingClientRect().top ?? 0) - (footer?.clientHeight ?? 0);
      return [...root.querySelectorAll(wanted)].map((e) => e.getBoundingClientRect().bottom - top);
    },
    selector,
  );
  return ends ?? [];
}

describe.each(BROWSER_KINDS)('%s: the card at one glance', (kind) => {
  const visit = useVisit(kind);

  test.each(['ja', 'en'] as const)(
    'without scrolling a medicine’s card shows what it is, its urgent signs and what is usual, in %s',
    async (language) => {
      await store(visit, { language });
      const words = MEDICINES.map(({ ja }) => ja);
      const page = await visit.openHtml(`<p>${words.join('、')}</p>`);
      await expectWords(page, words);
      for (const { ja: medicine, [language]: label } of MEDICINES) {
        await rest(page, medicine);
        await expectCard(page, label);
        const parts = '.gist, .panel-emergency, .panel-same-day, .common > summary';
        const ends = await endsOf(page, parts);
        expect(ends.length, medicine).toBeGreaterThanOrEqual(3);
        for (const end of ends) expect(end, medicine).toBeLessThanOrEqual(FIRST_SCREEN);
        const [sources] = await endsOf(page, '.sources > h3');
        expect(sources, medicine).toBeLessThanOrEqual(2 * FIRST_SCREEN);
      }
    },
  );

  test('whoever is in doubt or has no hospital is told whom to ask, where a sign is urgent', async () => {
    const page = await visit.openHtml('<p>アナフィラキシー、予後</p>');
    await expectWords(page, ['アナフィラキシー', '予後']);
    await rest(page, 'アナフィラキシー');
    await expectCard(page, 'アナフィラキシー');
    expect((await textsInCard(page, '.where-to-ask')).join()).toMatch(/#7119.*#8000/s);
    await rest(page, '予後');
    await expectCard(page, '予後');
    expect(await textsInCard(page, '.where-to-ask')).toEqual([]);
  });
});
