import type { Fault } from '../fault';
import type { Dictionary } from '../read-dictionary';

/** Something that must hold between the fields or the files of a dictionary. */
export type Rule = (dictionary: Dictionary) => Fault[];
