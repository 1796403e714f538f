import type { EntrySource } from '../schema';
import { listedEffects, sideEffectsOf } from '../written/listed-effects';
import { table } from './table';

/** What a card of a medicine answers beyond what the compiler asks for. */
const ANSWERS: readonly { readonly name: string; readonly has: (entry: EntrySource) => boolean }[] =
  [
    { name: 'what to tell first', has: (entry) => 'tellFirst' in entry },
    { name: 'all contraindications', has: (entry) => 'contraindications' in entry },
    {
      name: 'all serious effects',
      has: (entry) => ['serious', 'all'].includes(sideEffectsOf(entry)?.complete ?? 'none'),
    },
    {
      name: 'frequencies of a label',
      has: (entry) => sideEffectsOf(entry)?.frequenciesFrom !== undefined,
    },
    { name: 'life with it', has: (entry) => 'living' in entry },
    {
      name: 'an effect in its own words',
      has: (entry) => listedEffects(entry).some(({ signs }) => signs !== undefined),
    },
  ];

/** How many drugs and classes of drugs answer what a reader asks of them. */
export function reportMedicines(entries: readonly EntrySource[]): string[] {
  const drugs = entries.filter(({ kind }) => kind === 'drug');
  const classes = entries.filter(({ kind }) => kind === 'drug-class');
  const rows = ANSWERS.map(({ name, has }) => {
    const [ofDrugs, ofClasses] = [drugs.filter(has).length, classes.filter(has).length];
    return [name, ofDrugs, ofClasses, ofDrugs + ofClasses];
  });
  return table(
    ['medicines', 'drugs', 'classes', 'all'],
    [['', drugs.length, classes.length, drugs.length + classes.length], ...rows],
  );
}
