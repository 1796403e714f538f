import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** One stored setting. Local only: a list of health sites must not leave the machine. */
export interface Setting<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Tells of every later change, from any tab, until the signal aborts. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

/**
 * Defines a setting. What is stored in another form than the schema's counts as not set, and is
 * kept aside under `<key>.unreadable`, so that nothing of the reader's is lost.
 */
export function defineSetting<T>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: () => T,
): Setting<T> {
  const parse = (stored: unknown): T => {
    const result = v.safeParse(schema, stored);
    return result.success ? result.output : fallback();
  };
  return {
    async read() {
      const { [key]: stored } = await browser.storage.local.get(key);
      if (stored === undefined) return fallback();
      if (!v.is(schema, stored)) await keepAside(key, stored);
      return parse(stored);
    },
    async write(value) {
      await browser.storage.local.set({ [key]: value });
    },
    watch(listener, signal) {
      const onChange = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) listener(parse(change.newValue));
      };
      browser.storage.local.onChanged.addListener(onChange);
      signal.addEventListener('abort', () => {
        browser.storage.local.onChanged.removeListener(onChange);
      });
    },
  };
}

async function keepAside(key: string, stored: unknown): Promise<void> {
  await browser.storage.local.set({ [`${key}.unreadable`]: stored });
}
