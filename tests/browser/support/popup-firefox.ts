import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { geckoId } from '../../../src/cli/browsers/launch';
import { until } from '../../../src/cli/browsers/until';
import { builtExtension } from './built-extension';
import { inFirefoxWindow } from './firefox-chrome';
import type { Popup } from './popup';

const OPEN = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);`;

const POPUP = `const popup = document.querySelector('.webextension-popup-browser');`;

/** WebDriver does not reach into popups; a frame script does. */
const LOOK = `${POPUP}
  if (!popup?.messageManager) return null;
  const message = 'look' + Math.random();
  return await new Promise((resolve) => {
    const { messageManager } = popup;
    messageManager.addMessageListener(message, function listener({ data }) {
      messageManager.removeMessageListener(message, listener);
      resolve(data);
    });
    const script = 'sendAsyncMessage(' + JSON.stringify(message) + ', ((document, window) => JSON.stringify((' + args[0] + ')() ?? null))(content.document, content))';
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });`;

const INPUT = `${POPUP}
  popup.focus();
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(window)) throw new Error('another input transaction');`;

const PRESS = `${INPUT}
  const space = { key: ' ', code: 'Space', keyCode: 32 };
  const events = args[0].split('+').map((key) => new KeyboardEvent('', key === ' ' ? space : { key }));
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);`;

const TYPE = `${INPUT}
  input.commitCompositionWith(args[0]);`;

const DRAW = `${POPUP}
  const scale = window.devicePixelRatio;
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');`;

const CLOSE = `${POPUP}
  popup?.closest('panel')?.hidePopup();`;

/** Presses the extension's button in Firefox's toolbar. */
export async function openFirefoxPopup(page: Page): Promise<Popup> {
  const browser = page.browser();
  await inFirefoxWindow(browser, OPEN, geckoId(builtExtension('firefox')));
  const isThere = () => inFirefoxWindow<boolean>(browser, `${POPUP} return popup !== null;`);
  const isOpen = () =>
    inFirefoxWindow<boolean>(browser, `${POPUP} return popup?.closest('panel')?.state === 'open';`);
  await until('the popup', async () => ((await isOpen()) ? true : null));
  return {
    async evaluate<T>(look: () => T) {
      const json = await inFirefoxWindow<string | null>(browser, LOOK, `${look}`);
      return (json === null ? null : JSON.parse(json)) as T;
    },
    press: (key) => inFirefoxWindow(browser, PRESS, key),
    type: (text) => inFirefoxWindow(browser, TYPE, text),
    async screenshot(file) {
      const url = await inFirefoxWindow<string>(browser, DRAW);
      await writeFile(file, Buffer.from(url.replace(/^.*,/, ''), 'base64'));
    },
    isOpen,
    async close() {
      await inFirefoxWindow(browser, CLOSE);
      await until('the popup to close', async () => ((await isThere()) ? null : true));
    },
  };
}
