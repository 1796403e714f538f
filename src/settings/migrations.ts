import * as v from 'valibot';
import { DICTIONARY, referenceTo } from '../glossary/reference';
import { besides } from './aside';
import { hiddenKey, MOST_HIDDEN } from './hidden-key';
import { SITE } from './settings';
import { applyChange, type Change, readStored, type Stored } from './storage';

/** The form of what is stored; 0 is that of 0.1.0, which did not say. */
export const VERSION = 1;
/** Where 0.1.0 kept all hidden words as one list. */
export const LEGACY_HIDDEN = 'hidden';

const version = v.pipe(v.number(), v.integer(), v.minValue(0));
const legacyWord = v.strictObject({
  entry: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  site: v.nullable(v.pipe(v.string(), v.minLength(1))),
});

/** What leads from each version to the next. */
const MIGRATIONS: readonly ((stored: Stored) => Change)[] = [keyHiddenWords];

/** @returns null where what is stored has the newest form, or that of a newer extension */
export function migration(stored: Stored): Change | null {
  const from = versionOf(stored);
  if (from >= VERSION) return null;
  const set: Record<string, unknown> = {};
  const remove = new Set<string>();
  for (const migrate of MIGRATIONS.slice(from)) {
    const change = migrate(applied(stored, { set, remove: [...remove] }));
    for (const key of change.remove) remove.add(key);
    for (const [key, value] of Object.entries(change.set)) {
      set[key] = value;
      remove.delete(key);
    }
  }
  return { set: { ...set, version: VERSION }, remove: [...remove] };
}

/** What is stored, in the newest form, whether or not it was written back. */
export function migrated(stored: Stored): Stored {
  const change = migration(stored);
  return change ? applied(stored, change) : stored;
}

/** Writes what is stored in the newest form. It can be repeated, and begun twice at once. */
export async function migrateStored(): Promise<void> {
  if (versionOf(await readStored('version')) >= VERSION) return;
  const change = migration(await readStored(null));
  if (change) await applyChange(change);
}

function versionOf(stored: Stored): number {
  return v.is(version, stored.version) ? stored.version : 0;
}

function applied(stored: Stored, { set, remove }: Change): Stored {
  const kept = Object.entries(stored).filter(([key]) => !remove.includes(key));
  return { ...Object.fromEntries(kept), ...set };
}

/**
 * From 0: one item for each hidden word; what cannot be read of the list is kept aside, and no
 * more than that. A site that was switched back on needs no item.
 */
function keyHiddenWords(stored: Stored): Change {
  const list = stored[LEGACY_HIDDEN];
  const hasList = list !== undefined;
  const words: readonly unknown[] | null = Array.isArray(list) ? list : null;
  const readable = words?.filter((word) => v.is(legacyWord, word)).slice(-MOST_HIDDEN) ?? [];
  const broken = words?.filter((word) => !v.is(legacyWord, word));
  const hasBroken = broken ? broken.length > 0 : hasList;
  const switchedBack = Object.keys(stored).filter(
    (key) => key.startsWith(SITE) && stored[key] === true,
  );
  return {
    set: {
      ...Object.fromEntries(
        readable.map(({ entry, site }, order) => [
          hiddenKey({ entry: referenceTo(DICTIONARY, entry), site }),
          order,
        ]),
      ),
      ...(hasBroken ? besides(stored, LEGACY_HIDDEN, broken ?? list) : {}),
    },
    remove: [...(hasList ? [LEGACY_HIDDEN] : []), ...switchedBack],
  };
}
