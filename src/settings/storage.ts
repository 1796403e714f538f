import { browser } from 'wxt/browser';
import { within } from '../messages/within';

/** All that is stored, or a part of it, by key. */
export type Stored = Readonly<Record<string, unknown>>;

/** What is to be stored, and the keys of what is to be taken away. */
export interface Change {
  readonly set: Stored;
  readonly remove: readonly string[];
}

/** How long one try may take, in milliseconds: a browser that starts with many tabs is busy. */
const PATIENCE = 10_000;

/**
 * Reads these keys, or all. A storage that fails once, or does not answer, is asked once more.
 * @throws Error where both tries failed
 */
export function readStored(keys: string | readonly string[] | null): Promise<Stored> {
  const wanted = typeof keys === 'string' || keys === null ? keys : [...keys];
  const read = async () => within(PATIENCE, browser.storage.local.get(wanted));
  return read().catch(read);
}

/** What is new comes before what is old goes: nothing is lost where the browser ends in between. */
export async function applyChange({ set, remove }: Change): Promise<void> {
  if (Object.keys(set).length > 0) await browser.storage.local.set(set);
  if (remove.length > 0) await browser.storage.local.remove([...remove]);
}

/** Tells of every later change, from any tab, until the signal aborts. */
export function watchStored(
  listener: (changes: Readonly<Record<string, { newValue?: unknown }>>) => void,
  signal: AbortSignal,
): void {
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

/** Are we in a private window, from which nothing about sites may be stored? */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext ?? false;
}
