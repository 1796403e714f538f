import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createAnnotate } from '../../src/cli/annotate/annotate';
import { endOnClosedPipe } from '../../src/cli/closed-pipe';
import { lexiconOf } from '../../src/matching/pack-index';
import { compileDictionary } from '../compile/compile-dictionary';
import { compileParts } from '../compile/compile-parts';
import { readRows } from '../names/read-table';
import { readDictionary } from '../written/read-dictionary';
import { reportCounts } from './counts';
import { readColumn, readCounts, reportCoverage } from './frequency-list';
import { reportGaps } from './gaps';
import { reportGists } from './gists';
import { reportLikeness } from './likeness';
import { reportMedicines } from './medicines';
import { reportNamedWords, reportUses } from './named-words';
import { reportParts } from './parts';
import { readProducts, reportProducts } from './products';
import { reportSigns } from './signs';
import { reportTexts } from './text-files';

/**
 * `npm run -s dictionary:report -- [--frequency LIST.tsv] [--names LIST.tsv]
 * [--products LIST.tsv] [--named] [TEXT…]`: what the dictionary holds and what it lacks; how much it
 * covers of a list of frequent terms, of names (the column `ja` of each), of products (`product`) and
 * of text files; and with `--named` which words its own texts name and nothing explains.
 */
const FOLDER = path.join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: {
    frequency: { type: 'string' },
    names: { type: 'string' },
    products: { type: 'string' },
    named: { type: 'boolean' },
  },
  allowPositionals: true,
});

endOnClosedPipe();
const dictionary = await readDictionary(FOLDER);
const { surfaceIndex } = compileDictionary(dictionary);
const entries = dictionary.entries.map(({ entry }) => entry);

print('entries', reportCounts(entries));
print('gaps', reportGaps(entries));
print('medicines', reportMedicines(entries));
print('signs', reportSigns(dictionary));
print('first lines', reportGists(entries));
print('likeness', reportLikeness(entries));
if (values.named) {
  const [annotate, { surfaces }] = [await createAnnotate(), lexiconOf(surfaceIndex)];
  print('named words', reportNamedWords(entries, compileParts(dictionary), surfaces, annotate));
  print('uses', reportUses(entries, annotate));
}
if (values.names) {
  const names = readColumn(await readFile(values.names, 'utf8'), 'ja');
  print('parts', reportParts(names, compileParts(dictionary), lexiconOf(surfaceIndex).surfaces));
}
if (values.products) {
  const products = readColumn(await readFile(values.products, 'utf8'), 'product');
  const classes = readRows(await readFile(path.join(FOLDER, 'names/classes.tsv'), 'utf8'));
  const coarse = new Set(classes.map(([, entry = '']) => entry));
  print('names', reportProducts(await readProducts(products), dictionary, coarse));
}
if (values.frequency) {
  const list = readCounts(await readFile(values.frequency, 'utf8'));
  print('frequent terms', reportCoverage(list, await readNotTerms(), surfaceIndex));
}
if (positionals.length > 0) print('texts', await reportTexts(positionals));

function print(title: string, lines: readonly string[]): void {
  console.log(`== ${title}\n${lines.join('\n')}\n`);
}

/** Words of frequency lists that are no terms: fragments, and what no patient asks about. */
async function readNotTerms(): Promise<Set<string>> {
  const text = await readFile(path.join(import.meta.dirname, 'not-terms.txt'), 'utf8');
  return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
}
