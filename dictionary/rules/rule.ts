import type { Fault } from '../written/fault';
import type { Dictionary } from '../written/read-dictionary';

/** Something that must hold between the fields or the files of a dictionary. */
export type Rule = (dictionary: Dictionary) => Fault[];
