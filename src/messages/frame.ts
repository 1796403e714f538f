import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type FrameReply, frameReply, frameRequest } from './protocol';

/** Answers the popup's question which site this is, until the signal aborts. */
export function answerSite(reply: () => FrameReply, signal: AbortSignal): void {
  const listener = (message: unknown) =>
    v.is(frameRequest, message) ? Promise.resolve(reply()) : undefined;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/**
 * Asks the active tab's top frame which site it is.
 * @returns null where no content script answers: a page of the browser, a store, or a tab that
 *   was open before the extension was
 */
export async function askSite(): Promise<FrameReply | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    const reply = await browser.tabs.sendMessage(tab.id, { type: 'site' }, { frameId: 0 });
    return v.parse(frameReply, reply);
  } catch {
    return null;
  }
}
