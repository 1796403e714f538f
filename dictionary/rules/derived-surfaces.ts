import { covers } from '../written/derived';
import { isOverride, type Name, namesOf } from '../written/surfaces';
import type { Rule } from './rule';

const FROM = {
  headword: 'the headword',
  english: 'english',
  abbreviation: 'the abbreviation in english',
} as const;

/** A surface that is found without being listed only makes the list harder to read. */
export const surfacesAreNotDerived: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) => {
    const names = namesOf(entry);
    return names
      .filter(({ origin }) => origin === 'surfaces')
      .flatMap((name) => {
        const known = names.find((other) => isRedundant(name, other));
        return known ? [yaml.faultAt(name.path, explain(name, known))] : [];
      });
  });

function isRedundant(name: Name, known: Name): boolean {
  if (name === known || !covers(known, name) || isOverride(name, known)) return false;
  // What needs context is not looked for, so it finds no plural either; only the same word twice.
  if (known.rule && !covers(name, known)) return false;
  return !(covers(name, known) && comesBefore(name, known));
}

/** Of two that find each other, the one further down is the one to leave out. */
function comesBefore(name: Name, known: Name): boolean {
  if (known.origin !== 'surfaces') return false;
  return Number(name.path[1]) < Number(known.path[1]);
}

function explain({ text }: Name, known: Name): string {
  const from = known.origin === 'surfaces' ? known.text : `${FROM[known.origin]} (${known.text})`;
  return `${text} is found anyway, from ${from}: leave it out`;
}
