import { KINDS, LEVELS, RULE_SIGNS } from '../../src/glossary/kinds';
import type { EntrySource } from '../schema';
import { type Name, surfacesOf } from './surfaces';

/**
 * Writes the surface index, all that a content script knows of the dictionary. It is read by
 * `src/matching/surface-index`.
 *
 * One line an entry, each ended by `\n`, sorted by id:
 * `<id> TAB <kind><level> TAB <surface> TAB <surface> …`
 * - kind and level: one digit each, the positions in KINDS and LEVELS;
 * - surface: folded as the matcher folds a page, capitals kept, sorted by code unit; what the
 *   matcher finds by a variant of another is not repeated;
 * - before a surface with a rule, the rule's sign (RULE_SIGNS).
 */
export function writeSurfaceIndex(entries: readonly EntrySource[]): string {
  return entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => `${writeLine(entry)}\n`)
    .join('');
}

function writeLine(entry: EntrySource): string {
  const code = `${KINDS.indexOf(entry.kind)}${LEVELS.indexOf(entry.level)}`;
  const surfaces = surfacesOf(entry)
    .toSorted((a, b) => (a.folded < b.folded ? -1 : 1))
    .map(writeSurface);
  return [entry.id, code, ...surfaces].join('\t');
}

function writeSurface({ folded, rule }: Name): string {
  return rule ? RULE_SIGNS[rule] + folded : folded;
}
