import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { foldKey } from '../../src/matching/normalise';
import { readDictionary } from '../written/read-dictionary';
import { MEDICINE_NAMES } from '../written/read-names';
import { classesOf } from './classes';
import { englishNames } from './english-names';
import { knownNames } from './known-names';
import { makeNames } from './make-names';
import { productsOf } from './price-list';
import { readRows, readTable } from './read-table';
import { stemsOf } from './stems';
import { writeNames } from './write-names';

/**
 * `npm run dictionary:names -- PRICE-LIST.tsv GENERICS.tsv`: writes `medicines.tsv` out of a price
 * list (columns `class_code4`, `generic`, `product`) and hints at English names (`ja_generic_full`,
 * `inn_en_hint`).
 */
const FOLDER = path.join(import.meta.dirname, '..');
const [priceList, generics] = process.argv.slice(2);
if (!priceList || !generics) {
  console.error('usage: npm run dictionary:names -- PRICE-LIST.tsv GENERICS.tsv');
  process.exit(2);
}

const { entries } = await readDictionary(FOLDER);
const substances = await ownRows('substances.tsv');
const names = makeNames(productsOf(readTable(await readFile(priceList, 'utf8'))), {
  explanations: {
    known: knownNames(entries.map(({ entry }) => entry)),
    substances: substances.map(([substance = '', entry = '', code = '']) => ({
      substance,
      entry,
      code,
    })),
    stems: stemsOf(await ownRows('stems.tsv')),
    classes: classesOf(await ownRows('classes.tsv')),
  },
  english: englishNames(readTable(await readFile(generics, 'utf8'))),
  leftOut: new Set((await ownRows('left-out.tsv')).map(([name = '']) => foldKey(name))),
});
await writeFile(path.join(FOLDER, MEDICINE_NAMES), writeNames(names));
console.log(`${names.length} names`);

async function ownRows(file: string): Promise<string[][]> {
  return readRows(await readFile(path.join(import.meta.dirname, file), 'utf8'));
}
