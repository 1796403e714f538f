import type { Kind } from '../../src/glossary/kinds';
import type { Rule } from './rule';

const MEDICINES: readonly Kind[] = ['drug', 'drug-class'];

/** What is it for? is what a reader asks first of a medicine. */
export const medicinesSayTheirUses: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) => {
    if (!MEDICINES.includes(entry.kind) || 'uses' in entry) return [];
    return [yaml.faultAt([], `uses is missing: say what this ${entry.kind} is given for`)];
  });

/** For whom is it not? is what a pharmacist asks first. */
export const medicinesSayWhatToTell: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) => {
    if (!MEDICINES.includes(entry.kind) || 'tellFirst' in entry) return [];
    return [yaml.faultAt([], 'tellFirst is missing: say what a doctor must know before it starts')];
  });

/** A whole list of contraindications stands somewhere, so there is a text that holds it. */
export const contraindicationsAreTold: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) => {
    if (!('contraindications' in entry) || 'tellFirst' in entry) return [];
    return [
      yaml.faultAt(['contraindications'], 'contraindications stand in tellFirst, which is missing'),
    ];
  });
