import { describe, expect, test } from 'vitest';
import { geckoId } from '../../src/cli/browsers/launch';
import { builtExtension } from './support/built-extension';
import { inFirefoxWindow } from './support/firefox-chrome';
import { openPopup } from './support/popup';
import { theExtension } from './support/popup-chromium';
import { pageTerms, pressRemedy, reason } from './support/popup-look';
import { store, stored } from './support/stored';
import { usePopup } from './support/use-popup';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords, words } from './support/words';

const TAKE_BACK = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
  await ExtensionPermissions.remove(args[0], { permissions: [], origins: ['*://*/*', 'file:///*'] }, extension);`;

describe.each(BROWSER_KINDS)('%s: why nothing is marked', (kind) => {
  const visit = useVisit(kind);
  const openOn = usePopup(visit);

  test('a site that is off is said to be, and can be switched on there', async () => {
    await store(visit, { 'site.127.0.0.1': false });
    const page = await visit.openHtml('<p>血栓症</p>');
    const opened = await openOn(page);
    await expect.poll(() => reason(opened)).toBe('site-off');
    await pressRemedy(opened);
    await expectWords(page, ['血栓症']);
    await expect.poll(() => reason(opened)).toBeNull();
  });

  test('a pause is not taken for a site that is off, and can be ended there', async () => {
    await store(visit, { paused: true });
    const page = await visit.openHtml('<p>血栓症</p>');
    const opened = await openOn(page);
    await expect.poll(() => reason(opened)).toBe('paused');
    await pressRemedy(opened);
    await expectWords(page, ['血栓症']);
    await expect.poll(async () => (await stored(visit)).paused).toBeUndefined();
  });

  test('a quiet page can be marked all the same, and no other is from then on', async () => {
    await store(visit, { marksEveryPage: false });
    const inner = visit.site.page('<p>リツキシマブ</p>');
    const html = `<p>血栓症</p><iframe width="600" height="300" src="${visit.site.on('second', inner)}"></iframe>`;
    const page = await visit.openHtml(html);
    const opened = await openOn(page);
    await expect.poll(() => reason(opened)).toBe('quiet');
    expect(await words(page)).toEqual([]);
    await pressRemedy(opened);
    await expectWords(page, ['血栓症']);
    await expectWords(page.frames()[1]!, ['リツキシマブ']);
    await expect.poll(() => reason(opened)).toBeNull();
    expect((await stored(visit)).marksEveryPage).toBe(false);
  });

  test('a page without words of the dictionary is said to have none', async () => {
    const opened = await openOn(await visit.openHtml('<p>今日は雨です。</p>'));
    await expect.poll(() => reason(opened)).toBe('no-words');
    expect(await pageTerms(opened)).toEqual([]);
  });

  test('a page in another language is said to be in one', async () => {
    const html =
      '<!doctype html><html lang="zh"><body><p>医生说这是血栓症和头痛。</p></body></html>';
    const opened = await openOn(await visit.open(visit.site.page(html)));
    await expect.poll(() => reason(opened)).toBe('foreign');
  });

  test('where all words are unwanted, that is said', async () => {
    await store(visit, { words: 'specialist' });
    const opened = await openOn(await visit.openHtml('<p>頭痛</p>'));
    await expect.poll(() => reason(opened)).toBe('unwanted');
    expect(await pageTerms(opened)).toEqual(['頭痛 1']);
  });

  test('a page of the browser is told from one that was there before', async () => {
    const page = await visit.browser.newPage();
    // WebDriver waits in vain for a page of Firefox's own; its first tab is one.
    if (kind === 'chromium') await page.goto('chrome://version');
    const opened = await openOn(page);
    await expect.poll(() => reason(opened)).toBe('browser-page');
    await opened.close();
    await page.close();
  });
});

describe.each(BROWSER_KINDS)('%s: a tab from before the installation', (kind) => {
  const visit = useVisit(kind, { own: () => ({}) });

  test('is read, at the latest when the popup is asked to', async () => {
    const { browser } = visit;
    const id =
      kind === 'firefox' ? geckoId(builtExtension('firefox')) : (await theExtension(browser)).id;
    await browser.uninstallExtension(id);
    const marked = ['血栓症', 'リツキシマブ', '多発性硬化症'];
    const page = await visit.openHtml(marked.map((word) => `<p>${word}</p>`).join(''));
    await browser.installExtension(builtExtension(kind));
    // Firefox runs what is new in the tabs that are there; Chromium does not.
    if (kind === 'firefox') return expectWords(page, marked);
    const popup = await openPopup(visit, page);
    await expect.poll(() => reason(popup)).toBe('opened-before');
    await pressRemedy(popup);
    await expectWords(page, marked);
    await expect.poll(() => reason(popup)).toBeNull();
    expect((await pageTerms(popup)).length).toBe(marked.length);
    await popup.close();
  });
});

/** Only Firefox lets its readers take the permission back that way. */
describe('firefox: the permission to read pages', () => {
  const visit = useVisit('firefox', {
    // Agrees for the reader.
    own: () => ({ preferences: { 'extensions.webextOptionalPermissionPrompts': false } }),
  });

  test('is asked for where it was taken back', async () => {
    await inFirefoxWindow(visit.browser, TAKE_BACK, geckoId(builtExtension('firefox')));
    const page = await visit.openHtml('<p>血栓症</p>');
    const popup = await openPopup(visit, page);
    await expect.poll(() => reason(popup)).toBe('no-permission');
    expect(await words(page)).toEqual([]);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.why .remedy')!.focus());
    await popup.press('Enter');
    await expectWords(page, ['血栓症']);
    await expect.poll(() => reason(popup)).toBeNull();
    await popup.close();
  });
});
