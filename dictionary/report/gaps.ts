import type { EntrySource } from '../schema';
import { listedEffects, sideEffectsOf } from '../written/listed-effects';

/** What an entry may still lack although the compiler lets it pass, with the entries that do. */
const PARTS: readonly {
  readonly name: string;
  readonly lacks: (entry: EntrySource) => boolean;
}[] = [
  { name: 'not read by a medical professional', lacks: ({ review }) => review === 'none' },
  {
    name: 'side effects not seen whole',
    lacks: (entry) => sideEffectsOf(entry)?.complete === 'none',
  },
  {
    name: 'side effects without any frequency',
    lacks: (entry) =>
      sideEffectsOf(entry) !== undefined &&
      listedEffects(entry).every(({ frequency }) => frequency === undefined),
  },
  {
    name: 'side effects without monitoring',
    lacks: (entry) => sideEffectsOf(entry) !== undefined && !sideEffectsOf(entry)?.monitoring,
  },
  {
    name: 'diseases without signs',
    lacks: ({ kind, signs }) => kind === 'disease' && signs === undefined,
  },
  { name: 'no related word', lacks: ({ related }) => related.length === 0 },
  { name: 'one source only', lacks: ({ sources }) => sources.length === 1 },
];
const SHOWN = 12;

/** Incomplete entries by part, and listed side effects that have no entry. */
export function reportGaps(entries: readonly EntrySource[]): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  const orphans = entries.flatMap((entry) =>
    listedEffects(entry).filter(({ effect }) => !ids.has(effect)),
  );
  const parts = PARTS.map(({ name, lacks }) => {
    const lacking = entries.filter(lacks).map(({ id }) => id);
    const more = lacking.length > SHOWN ? ` … (+${lacking.length - SHOWN})` : '';
    return `${name}: ${lacking.length}${lacking.length ? ` (${lacking.slice(0, SHOWN).join(', ')}${more})` : ''}`;
  });
  return [`side effects without an entry: ${orphans.length}`, ...parts];
}
