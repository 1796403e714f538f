import type { MedicineName } from '../../src/medicines/medicine-name';

const HEAD = [
  '# Names of medicines: name, substance (empty where it is the name), its English name, entry.',
  '# Made by `npm run dictionary:names` from the price list of the Ministry of Health, Labour and',
  '# Welfare of Japan (薬価基準収載品目リスト) of 2025-07-16. Do not edit: see dictionary/README.md.',
];

/** `medicines.tsv` as it stands in the project. */
export function writeNames(names: readonly MedicineName[]): string {
  const lines = names.map(({ name, substance, english, about }) =>
    [name, substance?.ja ?? '', english, about].join('\t'),
  );
  return `${[...HEAD, ...lines].join('\n')}\n`;
}
