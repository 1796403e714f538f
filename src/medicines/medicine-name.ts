/** A name of a medicine that has no entry of its own. */
export interface MedicineName {
  readonly name: string;
  /** The substance it is a name of; null where the name is the substance's own. */
  readonly substance: { readonly ja: string; readonly en: string } | null;
  /** In Latin letters, where it is the substance's own name; empty where that is not known. */
  readonly english: string;
  /** The id of the entry that says the most about it. */
  readonly about: string;
}

/**
 * Reads one line of `medicines.tsv`: name, substance, its English name, entry.
 * @returns null where a column is missing
 */
export function readMedicineName(line: string): MedicineName | null {
  const columns = line.split('\t');
  const [name, ja = '', en = '', about] = columns;
  if (!name || !about || columns.length !== 4) return null;
  return { name, substance: ja === '' ? null : { ja, en }, english: en, about };
}
