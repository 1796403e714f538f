import { type Fault, sortFaults } from '../written/fault';
import type { Dictionary } from '../written/read-dictionary';
import { RULES } from '.';

/** All that is wrong with a dictionary, by file and line; empty where it can be compiled. */
export function checkDictionary(dictionary: Dictionary): Fault[] {
  return sortFaults([...dictionary.faults, ...RULES.flatMap((rule) => rule(dictionary))]);
}
