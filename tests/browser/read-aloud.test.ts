import { describe, expect, test } from 'vitest';
import { clickInCard, expectCard, expectNoCard, isFocused, textsInCard } from './support/card';
import { rest } from './support/pointer';
import { store } from './support/stored';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

describe.each(BROWSER_KINDS)('%s: without a voice', (kind) => {
  const visit = useVisit(kind);

  test('there is no button that cannot do anything', async () => {
    const page = await visit.openHtml('<p>頭痛</p>');
    await expectWords(page, ['頭痛']);
    await rest(page, '頭痛');
    await expectCard(page, '頭痛');
    expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
    expect(await textsInCard(page, '.tool-button-close')).toHaveLength(1);
    expect(await textsInCard(page, '.tool-button-speak')).toEqual([]);
  });
});

// Only Firefox brings voices for tests, and none of them speaks Japanese.
describe('firefox: with a voice', () => {
  const visit = useVisit('firefox', {
    own: () => ({
      preferences: { 'media.webspeech.synth.enabled': true, 'media.webspeech.synth.test': true },
    }),
  });

  const openCard = async () => {
    await store(visit, { language: 'en' });
    const page = await visit.openHtml('<p>頭痛</p>');
    await expectWords(page, ['頭痛']);
    await rest(page, '頭痛');
    await expectCard(page, 'headache');
    return page;
  };

  test('it reads, and the button is up again when it has read', async () => {
    const page = await openCard();
    // The voices for tests are done at once unless they are held.
    await page.evaluate(() => speechSynthesis.pause());
    await clickInCard(page, '.tool-button-speak');
    await expect.poll(() => isFocused(page, '.tool-button-speak[aria-pressed=true]')).toBe(true);
    await page.evaluate(() => speechSynthesis.resume());
    await expect.poll(() => isFocused(page, '.tool-button-speak[aria-pressed=false]')).toBe(true);
    expect(await page.evaluate(() => speechSynthesis.pending)).toBe(false);
  });

  test('it can be stopped, and stops when the card is closed', async () => {
    const page = await openCard();
    await page.evaluate(() => speechSynthesis.pause());
    const isReading = () => page.evaluate(() => speechSynthesis.pending);
    const press = async (isDown: boolean) => {
      await clickInCard(page, '.tool-button-speak');
      const down = `.tool-button-speak[aria-pressed=${isDown}]`;
      await expect.poll(() => isFocused(page, down)).toBe(true);
      await expect.poll(isReading).toBe(isDown);
    };
    await press(true);
    await press(false);
    await press(true);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    await expect.poll(isReading).toBe(false);
  });
});
