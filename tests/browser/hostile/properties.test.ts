import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CARD_HOST, inClosedRoot } from '../../../src/cli/browsers/closed-root';
import { cardPicture } from '../support/card-picture';
import { openCard } from '../support/open-card';
import { BROWSER_KINDS, useVisit } from '../support/visit';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
/** Every custom property that our sheets have or had. */
const NAMES = [
  ...new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name!)),
  ...['--edge', '--edge-paper', '--card-max-block-size'],
];
/** Has a panel that asks for an ambulance. */
const WORD = 'アナフィラキシー';
const TEXT = `<p>${WORD}</p>`;

describe.each(BROWSER_KINDS)('%s: custom properties of a page', (kind) => {
  const visit = useVisit(kind);

  test.each(['<length>', '*', '<color>'])(
    'registered as %s leave the card its colours',
    async (syntax) => {
      const plain = await cardPicture(await openCard(visit, TEXT, WORD));
      const initial = { '<length>': '0px', '*': 'nonsense', '<color>': 'transparent' }[syntax];
      const rules = NAMES.map(
        (name) => `@property ${name}{syntax:"${syntax}";inherits:false;initial-value:${initial}}`,
      );
      const page = await openCard(visit, `<style>${rules.join('')}</style>${TEXT}`, WORD);
      expect((await cardPicture(page)) === plain).toBe(true);
    },
  );

  test('set on the page are not inherited into the card', async () => {
    const plain = await cardPicture(await openCard(visit, TEXT, WORD));
    const rules = NAMES.map((name) => `${name}:30px!important`);
    const page = await openCard(visit, `<style>*{${rules.join(';')}}</style>${TEXT}`, WORD);
    expect((await cardPicture(page)) === plain).toBe(true);
  });

  test('have nothing to reach: no rule in a card has one', async () => {
    const page = await openCard(visit, TEXT, WORD);
    const rules = await inClosedRoot(page, CARD_HOST, (root) =>
      root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
    );
    expect(rules!.length).toBeGreaterThan(100);
    expect(rules!.filter((rule) => /--\w/.test(rule))).toEqual([]);
  });

  test('the card follows the colours that the reader’s device wants, while it is open', async () => {
    const page = await openCard(visit, TEXT, WORD);
    const paper = () =>
      inClosedRoot(
        page,
        CARD_HOST,
        (root) => getComputedStyle(root.querySelector('.theme')!).backgroundColor,
      );
    const light = await paper();
    expect(light).toBe('rgb(255, 254, 251)');
    if (kind === 'firefox') return; // Puppeteer has no way to change it there.
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await expect.poll(paper).toBe('rgb(29, 33, 36)');
    await page.emulateMediaFeatures([]);
    await expect.poll(paper).toBe(light);
  });
});
