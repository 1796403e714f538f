import type fc from 'fast-check';

/** Something that holds of every input. */
export interface Property {
  readonly name: string;
  /** How many of a million runs are its. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown, false>;
}
