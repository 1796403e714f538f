import type { EntrySource } from '../schema';
import { classesOf } from '../written/backlinks';
import { listedEffects } from '../written/listed-effects';

/**
 * The entries above everyday level, by how likely a medical page names them: what most people know
 * first, then what most other entries name.
 */
export function rankEntries(entries: readonly EntrySource[]): EntrySource[] {
  const naming = countNaming(entries);
  const rank = (entry: EntrySource) => naming.get(entry.id) ?? 0;
  return entries
    .filter(({ level }) => level !== 'everyday')
    .toSorted(
      (a, b) =>
        Number(a.level === 'specialist') - Number(b.level === 'specialist') ||
        rank(b) - rank(a) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** By how many others each entry is named. */
function countNaming(entries: readonly EntrySource[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const named = new Set([
      ...entry.related,
      ...classesOf(entry),
      ...listedEffects(entry).map(({ effect }) => effect),
    ]);
    for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
