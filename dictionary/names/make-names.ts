import { foldKey } from '../../src/matching/normalise';
import type { MedicineName } from '../../src/medicines/medicine-name';
import { isLocal } from './classes';
import { type Explanations, explainedBy } from './explained-by';
import { isName } from './is-name';
import { mostFrequent, prevailing } from './most-frequent';
import { type PossibleName, possibleNames } from './possible-names';
import type { Product } from './price-list';

/** So much of the products of a name do what its card says. */
const CLEAR = 2 / 3;
/** The entry of what a class of its own would not hold. */
const ANY_MEDICINE = 'prescription-medicine';

/** What names are made with, besides the products. */
export interface Names {
  readonly explanations: Explanations;
  /** English names of substances. */
  readonly english: ReadonlyMap<string, string>;
  /** What is no name, since it is another word too; folded. */
  readonly leftOut: ReadonlySet<string>;
}

/** The names of all products that no entry has, sorted, each once. */
export function makeNames(products: readonly Product[], names: Names): MedicineName[] {
  const { known } = names.explanations;
  const isUsable = (one: PossibleName) => isName(one) && !names.leftOut.has(foldKey(one.name));
  const isNew = (name: string) => !known.has(name) && !names.leftOut.has(foldKey(name));
  const possible = possibleNames(products)
    .map((one) => (one.withForm === null || isUsable(one) ? one : { ...one, name: one.withForm }))
    .filter(isName);
  const byKey = byFoldedName(possible);
  const japanese = [...byKey.values()]
    .filter(([first]) => first && isNew(first.name))
    .flatMap((all) => medicineName(all, names) ?? []);
  const english = new Map(
    [...byKey.values()]
      .flatMap((all) => englishName(all, names) ?? [])
      .map((one) => [one.name, one]),
  );
  const added = [...english.values()].filter(
    ({ name }) => isNew(name) && !byKey.has(foldKey(name)),
  );
  return [...japanese, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the products that share a name have in common; where they differ, what most are. */
function medicineName(all: readonly PossibleName[], names: Names): MedicineName | null {
  const { name } = all[0]!;
  const about = aboutOf(all, names);
  const ja = mostFrequent(all.map(({ substance }) => substance.name));
  if (about === undefined || ja === undefined) return null;
  const english = names.english.get(ja) ?? '';
  return { name, substance: ja === name ? null : { ja, en: english }, english, about };
}

/** The substance's English name as a name of its own. */
function englishName(all: readonly PossibleName[], names: Names): MedicineName | null {
  const own = all.filter(({ name, substance }) => name === substance.name);
  const name = names.english.get(own[0]?.name ?? '');
  const about = aboutOf(own, names);
  return name && about ? { name, substance: null, english: name, about } : null;
}

/**
 * What it does in the whole body goes first: a card for eye drops says too little of a tablet. Of a
 * name whose products do different things only what holds for every medicine can be said.
 */
function aboutOf(all: readonly PossibleName[], { explanations }: Names): string | undefined {
  const inBody = all.filter(({ code }) => !isLocal(code));
  const entries = (inBody.length > 0 ? inBody : all).flatMap(
    ({ substance, code }) => explainedBy(substance, code, explanations) ?? [],
  );
  return entries.length === 0 ? undefined : (prevailing(entries, CLEAR) ?? ANY_MEDICINE);
}

function byFoldedName(possible: readonly PossibleName[]): Map<string, PossibleName[]> {
  const groups = new Map<string, PossibleName[]>();
  for (const one of possible) {
    const key = foldKey(one.name);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
