import { browser } from 'wxt/browser';
import type { Tongue } from './labels';

/** The language of the browser, for controls; what explanations are in is a setting. */
export function uiTongue(): Tongue {
  return browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
}
