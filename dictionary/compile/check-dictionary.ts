import { type Fault, sortFaults } from './fault';
import type { Dictionary } from './read-dictionary';
import { RULES } from './rules';

/** All that is wrong with a dictionary, by file and line; empty where it can be compiled. */
export function checkDictionary(dictionary: Dictionary): Fault[] {
  return sortFaults([...dictionary.faults, ...RULES.flatMap((rule) => rule(dictionary))]);
}
