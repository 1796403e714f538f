import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type MedicineName, readMedicineName } from '../../src/medicines/medicine-name';
import type { Fault } from './fault';

/** `names/medicines.tsv`, one name a line. Lines that begin with `#` say where they are from. */
export const MEDICINE_NAMES = path.join('names', 'medicines.tsv');

/** A name and where it stands. */
export interface WrittenName {
  readonly medicine: MedicineName;
  fault(message: string): Fault;
}

/** @returns nothing where the folder has no names */
export async function readNames(
  folder: string,
): Promise<{ readonly names: readonly WrittenName[]; readonly faults: readonly Fault[] }> {
  const file = path.posix.join(path.basename(path.resolve(folder)), 'names/medicines.tsv');
  const text = await readFile(path.join(folder, MEDICINE_NAMES), 'utf8').catch(() => '');
  const names: WrittenName[] = [];
  const faults: Fault[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const fault = (message: string) => ({ file, line: i + 1, column: 1, message });
    const medicine = readMedicineName(line);
    if (medicine) names.push({ medicine, fault });
    else
      faults.push(fault('is not: name, substance, English name, entry, with a tab between each'));
  }
  return { names, faults };
}
