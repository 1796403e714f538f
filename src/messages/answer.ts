import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type BackgroundReply, type BackgroundRequest, backgroundRequest } from './protocol';

type Handlers = {
  [T in BackgroundRequest['type']]: (
    request: Extract<BackgroundRequest, { type: T }>,
  ) => Promise<BackgroundReply[T]>;
};

/**
 * Answers the background's requests; anything else that arrives is left alone. A handler that
 * rejects makes the request reject for who asked, too.
 */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = v.safeParse(backgroundRequest, message);
    if (!request.success) return undefined;
    const handle = handlers[request.output.type] as (
      request: BackgroundRequest,
    ) => Promise<unknown>;
    return handle(request.output);
  });
}
