import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { after } from '../clock/after';
import { type FrameCommand, type FrameReport, frameCommand, POPUP_PORT } from './protocol';

/** A page that is read changes many times a second; a reader follows a few. */
const INTERVAL = 200;

/** One frame, as the popup sees it. */
export interface Frame {
  /** @param isFirst is it the first that this popup hears? Only then what is selected is told. */
  report(isFirst: boolean): FrameReport;
  act(command: FrameCommand): void;
  /** A popup was opened, which may ask about words that are not known near by. */
  watched(): void;
}

/**
 * Tells the popup about this frame as long as the popup is open, and does what it asks.
 * @returns a function to call when the report may be another
 */
export function answerPopup(frame: Frame): () => void {
  type Port = ReturnType<typeof browser.runtime.connect>;
  const ports = new Set<Port>();
  const say = (port: Port, isFirst: boolean) => port.postMessage(frame.report(isFirst));
  let isWaiting = false;
  const tell = () => {
    if (isWaiting || ports.size === 0) return;
    isWaiting = true;
    after(INTERVAL, () => {
      isWaiting = false;
      for (const port of ports) say(port, false);
    });
  };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== POPUP_PORT) return;
    ports.add(port);
    frame.watched();
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const command = v.safeParse(frameCommand, message);
      if (command.success) frame.act(command.output);
    });
    // Once, when the popup opens: what a page selects later is not asked for.
    say(port, true);
  });
  return tell;
}

/** A name for this frame that no page can guess. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].join('-');
}
