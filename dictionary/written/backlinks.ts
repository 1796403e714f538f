import type { EntrySource } from '../schema';
import { sideEffectsOf } from './listed-effects';

type Entries = readonly EntrySource[];

/** The ids of the classes that a drug belongs to. */
export function classesOf(entry: EntrySource): readonly string[] {
  return 'classes' in entry ? (entry.classes ?? []) : [];
}

/** The drugs of each class, by the class's id; sorted by reading. */
export function membersByClass(entries: Entries): ReadonlyMap<string, Entries> {
  const pairs = entries.toSorted(byReading).flatMap((drug) => {
    return classesOf(drug).map((id): [string, EntrySource] => [id, drug]);
  });
  return gather(pairs);
}

/**
 * The treatments that list each side effect, by the effect's id: those that list it as serious
 * first, then by reading.
 */
export function listersByEffect(entries: Entries): ReadonlyMap<string, Entries> {
  const sorted = entries.toSorted(byReading);
  const listing = (list: 'serious' | 'common') =>
    sorted.flatMap((entry) =>
      (sideEffectsOf(entry)?.[list] ?? []).map(({ effect }): [string, EntrySource] => [
        effect,
        entry,
      ]),
    );
  return gather([...listing('serious'), ...listing('common')]);
}

function gather(pairs: readonly [string, EntrySource][]): Map<string, EntrySource[]> {
  const gathered = new Map<string, EntrySource[]>();
  for (const [id, entry] of pairs) {
    const known = gathered.get(id);
    if (known) known.push(entry);
    else gathered.set(id, [entry]);
  }
  return gathered;
}

/** Readings are hiragana, whose code units are in the order of a Japanese dictionary's. */
function byReading(a: EntrySource, b: EntrySource): number {
  if (a.reading === b.reading) return 0;
  return a.reading < b.reading ? -1 : 1;
}
