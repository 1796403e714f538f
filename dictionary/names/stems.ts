/** A row of `stems.tsv`: how the names of a kind of substance are made, and its entry. */
export interface Stem {
  readonly pattern: RegExp;
  readonly entry: string;
}

/** @param rows how names end (`-ジピン`), begin (`セフ-`) or what they hold, entry, exceptions between ・ */
export function stemsOf(rows: readonly (readonly string[])[]): Stem[] {
  return rows.map(([stem = '', entry = '', exceptions = '']) => {
    const but = exceptions === '' ? '' : `(?!(?:${exceptions.replaceAll('・', '|')})$)`;
    return { pattern: new RegExp(`^${but}${stem.replaceAll('-', '.*')}$`), entry };
  });
}

/** The entry of the first stem that a substance is named by. */
export function entryByStem(stems: readonly Stem[], substance: string): string | undefined {
  return stems.find(({ pattern }) => pattern.test(substance))?.entry;
}
