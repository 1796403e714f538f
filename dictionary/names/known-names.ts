import { foldKey } from '../../src/matching/normalise';
import type { EntrySource } from '../schema';
import { surfacesOf } from '../written/surfaces';

/** What an entry is called, for telling whether a name is new and what it is about. */
export interface KnownNames {
  /** Is it a surface of some entry, of whatever kind? */
  has(name: string): boolean;
  /** The entry of a medicine that has it as a surface. */
  medicine(name: string): string | undefined;
}

const MEDICINES = ['drug', 'drug-class', 'medicine-group'];

export function knownNames(entries: readonly EntrySource[]): KnownNames {
  const named = new Map(
    entries.flatMap((entry) =>
      surfacesOf(entry).map(({ folded }) => [folded.toLowerCase(), entry] as const),
    ),
  );
  const entryOf = (name: string) => named.get(foldKey(name));
  return {
    has: (name) => entryOf(name) !== undefined,
    medicine(name) {
      const entry = entryOf(name);
      return entry && MEDICINES.includes(entry.kind) ? entry.id : undefined;
    },
  };
}
