import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type BackgroundReply, type BackgroundRequest, backgroundReply } from './protocol';
import { within } from './within';

/** How long one try may take, in milliseconds: a cold background answers in about 250. */
const PATIENCE = 3_000;

/**
 * Asks the background, and once more if it does not answer: it may have died in between.
 * @throws Error where both tries failed or the reply is not of the protocol's form
 */
export async function askBackground<T extends BackgroundRequest['type']>(
  request: Extract<BackgroundRequest, { type: T }>,
): Promise<BackgroundReply[T]> {
  const reply = await send(request).catch(() => send(request));
  const schema: v.GenericSchema = backgroundReply[request.type];
  return v.parse(schema, reply) as BackgroundReply[T];
}

function send(request: BackgroundRequest): Promise<unknown> {
  return within(PATIENCE, browser.runtime.sendMessage(request));
}
