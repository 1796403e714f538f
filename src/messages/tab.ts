import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type FrameCommand, type FrameReport, frameReport, POPUP_PORT } from './protocol';

/** What is told about a tab. */
export interface TabListener {
  /** A frame answered, or has news. */
  reported(report: FrameReport): void;
  /** No frame answers any more, or none did. */
  silent(): void;
}

/** The line to all frames of one tab. */
export interface TabLine {
  send(command: FrameCommand): void;
}

/**
 * Connects to all frames of a tab, and again whenever it has loaded another page.
 * @returns commands reach only the frames that are there now
 */
export function connectTab(tabId: number, listener: TabListener, signal: AbortSignal): TabLine {
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  const connect = () => {
    const opened = browser.tabs.connect(tabId, { name: POPUP_PORT });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      const report = v.safeParse(frameReport, message);
      if (report.success) listener.reported(report.output);
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      listener.silent();
    });
  };
  const onUpdated = (updated: number, { status }: { status?: string }) => {
    if (updated === tabId && status === 'complete' && port === null) connect();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    port?.disconnect();
  });
  connect();
  return { send: (command) => port?.postMessage(command) };
}
