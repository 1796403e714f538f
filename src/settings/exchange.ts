import * as v from 'valibot';
import { isAside } from './aside';
import { HIDDEN, MOST_HIDDEN } from './hidden-key';
import { migrated, VERSION } from './migrations';
import { isWorthStoring } from './setting';
import type { Change, Stored } from './storage';
import { itemOf } from './table';

/** What a file of settings says of itself. */
const FORMAT = 'yogo-loupe-settings';
const file = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  items: v.record(v.string(), v.unknown()),
});

/** Why a file is not taken in. */
export type ImportFault =
  | { readonly why: 'not-json' | 'not-settings' | 'too-many-hidden' }
  /** Written by a newer extension than this. */
  | { readonly why: 'newer' }
  | { readonly why: 'unknown-item' | 'unreadable-item'; readonly key: string };

/** All settings that are stored and can be read, as a file for the reader to keep. */
export function exportSettings(stored: Stored): string {
  const items = Object.entries(migrated(stored)).filter(([key, value]) => {
    const item = itemOf(key);
    return item !== null && v.is(item.schema, value);
  });
  const sorted = items.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(
    { format: FORMAT, version: VERSION, items: Object.fromEntries(sorted) },
    null,
    2,
  );
}

/**
 * Reads a file of settings.
 * @param stored all that is stored now
 * @returns what to change so that all settings are the file's, or why it is not taken in: then
 *   nothing is to be changed
 */
export function importSettings(text: string, stored: Stored): Change | ImportFault {
  const parsed = parseJson(text);
  if (parsed === undefined) return { why: 'not-json' };
  const read = v.safeParse(file, parsed);
  if (!read.success) return { why: 'not-settings' };
  if (read.output.version > VERSION) return { why: 'newer' };
  const { version, ...items } = migrated({ ...read.output.items, version: read.output.version });
  const fault = faultIn(items);
  if (fault) return fault;
  const kept = Object.entries(items).filter(([key, value]) => isWorthStoring(itemOf(key)!, value));
  const set = { ...Object.fromEntries(kept), version };
  const remove = Object.keys(stored).filter((key) => !isAside(key) && !Object.hasOwn(set, key));
  return { set, remove };
}

function faultIn(items: Stored): ImportFault | null {
  for (const [key, value] of Object.entries(items)) {
    const item = itemOf(key);
    // A migration keeps aside what it cannot read.
    if (!item) return { why: isAside(key) ? 'unreadable-item' : 'unknown-item', key };
    if (!v.is(item.schema, value)) return { why: 'unreadable-item', key };
  }
  const hidden = Object.keys(items).filter((key) => key.startsWith(HIDDEN));
  return hidden.length > MOST_HIDDEN ? { why: 'too-many-hidden' } : null;
}

/** @returns undefined where it is no JSON */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
