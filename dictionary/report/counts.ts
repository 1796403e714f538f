import { KINDS, LEVELS } from '../../src/glossary/kinds';
import type { EntrySource } from '../schema';
import { table } from './table';

/** How many entries there are of each kind and level. */
export function reportCounts(entries: readonly EntrySource[]): string[] {
  const count = (kind: string, level: string) =>
    entries.filter((entry) => entry.kind === kind && entry.level === level).length;
  const rows = KINDS.map((kind) => {
    const cells = LEVELS.map((level) => count(kind, level));
    return [kind, ...cells, cells.reduce((sum, cell) => sum + cell, 0)];
  });
  return [`${entries.length} entries`, ...table(['kind', ...LEVELS, 'all'], rows)];
}
