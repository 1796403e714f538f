import { foldKey } from '../../src/matching/normalise';
import { surfacesOf } from '../written/surfaces';
import type { Rule } from './rule';

/** A name stands once, and no entry has it: the entry says more. */
export const medicineNamesAreNew: Rule = ({ medicines, entries }) => {
  const known = new Map(
    entries.flatMap(({ entry }) =>
      surfacesOf(entry).map(({ folded }) => [folded.toLowerCase(), entry.id] as const),
    ),
  );
  return medicines.flatMap(({ medicine: { name }, fault }) => {
    const key = foldKey(name);
    const before = known.get(key);
    if (before !== undefined) return [fault(`${name} is a name of ${before} already`)];
    known.set(key, name);
    return [];
  });
};

/** Says nothing of an entry that cannot be read: it has its own fault. */
export const medicineNamesHaveTheirEntries: Rule = ({ medicines, names, entries }) => {
  const kinds = new Map(entries.map(({ entry }) => [entry.id, entry.kind]));
  return medicines.flatMap(({ medicine: { about }, fault }) => {
    if (!names.has(about)) return [fault(`${about} is no entry of the dictionary`)];
    const kind = kinds.get(about) ?? 'drug';
    if (kind === 'drug' || kind === 'drug-class' || kind === 'medicine-group') return [];
    return [fault(`${about} is of kind ${kind}, and no medicine`)];
  });
};
