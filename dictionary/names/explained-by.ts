import { classOf, isLocal, isRemainder, type MedicineClass } from './classes';
import type { KnownNames } from './known-names';
import { entryByStem, type Stem } from './stems';
import type { Substance } from './substances';

/** A row of `substances.tsv`. */
export interface ExplainedSubstance {
  readonly substance: string;
  readonly entry: string;
  /** How the codes begin for which it holds; empty for all. */
  readonly code: string;
}

/** What tells which entry says the most about a medicine. */
export interface Explanations {
  readonly known: KnownNames;
  readonly substances: readonly ExplainedSubstance[];
  readonly stems: readonly Stem[];
  readonly classes: ReadonlyMap<string, MedicineClass>;
}

/**
 * The entry that says the most about a substance as it is used: its own, one of what does the same,
 * or one of its class in the price list. On skin or in eyes it may be used for something else than
 * by mouth, so that how it is named says nothing there.
 * @param code of the product, in the price list
 */
export function explainedBy(
  { name, parts, names }: Substance,
  code: string,
  { known, substances, stems, classes }: Explanations,
): string | undefined {
  const isMixture = parts.length > 1;
  const own = [name, ...names].map((one) => known.medicine(one)).find(Boolean);
  const listed = substances.find((row) => row.substance === name && code.startsWith(row.code));
  const ofClass = classOf(classes, code);
  if (own ?? listed) return own ?? listed?.entry;
  if (isLocal(code)) return ofClass?.entry;
  if (!isMixture) return entryByStem(stems, name) ?? ofClass?.entry;
  // A class of its own says what all parts do together; a remainder says nothing.
  if (ofClass && !isRemainder(ofClass)) return ofClass.entry;
  const ofParts = parts.map((part) => known.medicine(part) ?? entryByStem(stems, part));
  return ofParts.find(Boolean) ?? ofClass?.entry;
}
