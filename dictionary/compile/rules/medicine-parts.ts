import type { Kind } from '../../../src/glossary/kinds';
import type { Rule } from './rule';

const MEDICINES: readonly Kind[] = ['drug', 'drug-class'];

/** What is it for? is what a reader asks first of a medicine. */
export const medicinesSayTheirUses: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) => {
    if (!MEDICINES.includes(entry.kind) || 'uses' in entry) return [];
    return [yaml.faultAt([], `uses is missing: say what this ${entry.kind} is given for`)];
  });
