import { FACT_SIGNS, KINDS, LEVELS, RULE_SIGNS } from '../../src/glossary/kinds';
import type { EntrySource } from '../schema';
import { listedEffects } from './listed-effects';
import { type Name, surfacesOf } from './surfaces';

/**
 * Writes the surface index: all that the matcher knows of the dictionary, which `packIndex` packs
 * for whoever matches.
 *
 * One line an entry, each ended by `\n`, sorted by id:
 * `<id> TAB <kind><level> TAB <surface> TAB <surface> …`
 * - kind and level: one digit each, the positions in KINDS and LEVELS;
 * - surface: folded as the matcher folds a page, capitals kept, sorted by code unit; what the
 *   matcher finds by a variant of another is not repeated;
 * - before a surface with a rule, the rule's sign (RULE_SIGNS);
 * - after the surfaces, where there are any: what else a page needs to know (FACT_SIGNS).
 */
export function writeSurfaceIndex(entries: readonly EntrySource[]): string {
  const lineOf = lineWriter(entries);
  return entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => `${lineOf(entry)}\n`)
    .join('');
}

/** @returns what writes one of the entries' lines of the surface index, not ended */
export function lineWriter(entries: readonly EntrySource[]): (entry: EntrySource) => string {
  const everyday = new Set(entries.filter(({ level }) => level === 'everyday').map(({ id }) => id));
  return (entry) => writeLine(entry, everyday);
}

function writeLine(entry: EntrySource, everyday: ReadonlySet<string>): string {
  const code = `${KINDS.indexOf(entry.kind)}${LEVELS.indexOf(entry.level)}`;
  const surfaces = surfacesOf(entry).toSorted((a, b) => (a.folded < b.folded ? -1 : 1));
  const isAmbiguous = surfaces.some(({ rule }) => rule === 'needs-context');
  const facts = [
    ...writeFact('neighbours', isAmbiguous ? entry.related : []),
    ...writeFact(
      'effects',
      listedEffects(entry)
        .map(({ effect }) => effect)
        .filter((id) => everyday.has(id)),
    ),
  ];
  return [entry.id, code, ...surfaces.map(writeSurface), ...facts].join('\t');
}

function writeFact(fact: keyof typeof FACT_SIGNS, ids: readonly string[]): string[] {
  return ids.length > 0 ? [FACT_SIGNS[fact] + ids.join(' ')] : [];
}

function writeSurface({ folded, rule }: Name): string {
  return rule ? RULE_SIGNS[rule] + folded : folded;
}
