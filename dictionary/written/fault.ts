/** One thing that an editor has to put right. `line` and `column` count from 1. */
export interface Fault {
  /** Beginning with the dictionary's folder: `dictionary/entries/drug/rituximab.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A dictionary that cannot be compiled. The message lists every fault, one a line. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(describeFault).join('\n'));
  }
}

/** `file:line: message`, which terminals and editors turn into a link. */
export function describeFault(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.message}`;
}

/** By file, then from top to bottom. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
