import { withoutSalt } from './salts';

/** What a product consists of. */
export interface Substance {
  /** As pages call it: `アムロジピン`, `アジルサルタン・アムロジピン`. */
  readonly name: string;
  /** Each of those that are mixed in it. */
  readonly parts: readonly string[];
  /** Ways of writing it: with its salt, and without. None where several are mixed. */
  readonly names: readonly string[];
}

/** Reads the generic name of a price list. */
export function readSubstance(generic: string): Substance {
  const whole = generic.replace(/\([^()]*\)|\[[^\]]*\]/g, '').replace(/配合剤$/, '');
  const parts = whole.split('・').map(withoutSalt);
  const isMixture = parts.length > 1 || generic.endsWith('配合剤');
  const name = [...new Set(parts)].join('・');
  return { name, parts, names: isMixture ? [] : [...new Set([name, whole])] };
}
