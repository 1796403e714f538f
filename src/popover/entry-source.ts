import type { Entry } from '../glossary/entry';
import type { Answer } from './card-content';

/** Where entries come from. Rejects where nothing answers; null where there is no such entry. */
export type EntrySource = (id: string) => Promise<Entry | null>;

/** The last few entries stay, so that going back to a word costs no message. */
const KEPT = 20;

/** Remembers the entries that a source gave; a failure is not remembered. */
export function rememberEntries(source: EntrySource): EntrySource {
  const known = new Map<string, Promise<Entry | null>>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const asked = source(id);
    known.set(id, asked);
    asked.catch(() => known.delete(id));
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return asked;
  };
}

/** Asks for what is to stand in a card; where there is no entry, it says why. */
export function askFor(source: EntrySource, id: string): Promise<Answer> {
  return source(id).then(
    (entry) => entry ?? 'missing',
    () => 'failed' as const,
  );
}
