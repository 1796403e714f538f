import { applyChange, readStored, type Stored } from './storage';

/** How many different unreadable values of one item are kept; the first ones stay. */
const MOST_ASIDE = 10;

/** Is this the key of a value that was kept aside? */
export function isAside(key: string): boolean {
  return /\.unreadable(?:\.\d+)?$/.test(key);
}

/**
 * Where to keep a value that cannot be read, so that nothing of the reader's is lost.
 * @returns nothing where it is kept already, or where too many are
 */
export function besides(stored: Stored, key: string, value: unknown): Stored {
  const text = JSON.stringify(value);
  for (const place of placesFor(key)) {
    if (!Object.hasOwn(stored, place)) return { [place]: value };
    if (JSON.stringify(stored[place]) === text) return {};
  }
  return {};
}

/** Keeps a value aside; a storage that is full keeps nothing, and reading goes on. */
export async function keepAside(key: string, value: unknown): Promise<void> {
  try {
    const stored = await readStored(placesFor(key));
    await applyChange({ set: besides(stored, key, value), remove: [] });
  } catch {
    // It stays where it is until something else is written there.
  }
}

function placesFor(key: string): string[] {
  return Array.from({ length: MOST_ASIDE }, (_, i) =>
    i === 0 ? `${key}.unreadable` : `${key}.unreadable.${i + 1}`,
  );
}
