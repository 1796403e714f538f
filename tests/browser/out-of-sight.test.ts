import { describe, expect, test } from 'vitest';
import { pageTerms } from './support/popup-look';
import { usePopup } from './support/use-popup';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

/** As a new reader has it, but on every page. */
const FIRST = { marksEveryPage: true };

describe.each(BROWSER_KINDS)('%s: text that cannot be seen', (kind) => {
  const visit = useVisit(kind, { settings: FIRST });
  const openPopup = usePopup(visit);

  test('leaves the mark to the next place that can, until it opens', async () => {
    const page = await visit.openHtml(
      `<p>多発性硬化症とリツキシマブの話です。</p>
       <details><summary>問</summary><p>血栓症とは。</p></details><p>血栓症は血管の病気です。</p>`,
    );
    await expectWords(page, ['多発性硬化症', 'リツキシマブ', '血栓症', '血栓症']);
    await page.evaluate(() => document.querySelector('summary')!.click());
    await expectWords(page, ['多発性硬化症', 'リツキシマブ', '血栓症']);
    await page.evaluate(() => document.querySelector('summary')!.click());
    await expectWords(page, ['多発性硬化症', 'リツキシマブ', '血栓症', '血栓症']);
  });

  test('is left out of the popup, and opened where it can be', async () => {
    const page = await visit.openHtml(
      `<div style="visibility:hidden">血栓症とリツキシマブ</div>
       <details><summary>問</summary><div style="height:3000px"></div><p>血栓症</p></details>`,
    );
    const opened = await openPopup(page);
    await expect.poll(() => pageTerms(opened)).toEqual(['血栓症 1']);
    await opened.evaluate(() => document.querySelector<HTMLElement>('.term-go')!.click());
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    expect(await page.evaluate(() => document.querySelector('details')!.open)).toBe(true);
  });
});
