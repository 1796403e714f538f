import * as v from 'valibot';
import { keepAside } from './aside';
import { applyChange, isPrivate, readStored, watchStored } from './storage';

/** What is known of one stored item: a row of the table. */
export interface Item<T> {
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: () => T;
  /** What there is to choose from, for a page of options. */
  readonly choices: readonly T[];
  /** Is the default a guess, so that a choice is stored even where it is the same? */
  readonly isGuessed?: boolean;
  /** Does the key tell of a site that the reader visited? */
  readonly namesSite?: boolean;
}

/** One stored setting. Local only: a list of health sites must not leave the machine. */
export interface Setting<T> extends Item<T> {
  /** @throws Error where the storage does not answer */
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Tells of every later change, from any tab, until the signal aborts. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

/**
 * Makes a setting of an item. What is stored in another form than the schema's counts as not set,
 * and is kept aside under `<key>.unreadable`. Only what differs from the default is stored.
 */
export function defineSetting<T>(item: Item<T>): Setting<T> {
  const { key, schema, fallback } = item;
  const parse = (stored: unknown): T => {
    const result = v.safeParse(schema, stored);
    return result.success ? result.output : fallback();
  };
  return {
    ...item,
    async read() {
      const { [key]: stored } = await readStored(key);
      if (stored === undefined) return fallback();
      if (!v.is(schema, stored)) await keepAside(key, stored);
      return parse(stored);
    },
    async write(value) {
      if (!isWorthStoring(item, value)) return applyChange({ set: {}, remove: [key] });
      if (item.namesSite && isPrivate()) return;
      await applyChange({ set: { [key]: value }, remove: [] });
    },
    watch(listener, signal) {
      watchStored((changes) => {
        const change = changes[key];
        if (change) listener(parse(change.newValue));
      }, signal);
    },
  };
}

/** Does it say more than an item that is not there? */
export function isWorthStoring<T>(item: Item<T>, value: T): boolean {
  return item.isGuessed === true || value !== item.fallback();
}
