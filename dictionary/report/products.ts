import { createAnnotate } from '../../src/cli/annotate/annotate';
import { DICTIONARY, referenceTo } from '../../src/glossary/reference';
import { foldKey } from '../../src/matching/normalise';
import type { Dictionary } from '../written/read-dictionary';
import { percent } from './table';

/** A product, and what was found in its name, as mentions are. */
export interface ReadProduct {
  readonly name: string;
  readonly found: readonly { readonly text: string; readonly entry: string }[];
}

/** How closely a product is explained, the closest first. */
const CLOSENESS = ['substance', 'kind', 'class'] as const;
type Closeness = (typeof CLOSENESS)[number];
const OWN = referenceTo(DICTIONARY, '');
const SHOWN = 60;

/** Reads a price list as the background does a page, with a product in each line. */
export async function readProducts(names: readonly string[]): Promise<ReadProduct[]> {
  const text = names.join('\n');
  const products = names.map((name) => ({ name, found: [] as { text: string; entry: string }[] }));
  let line = 0;
  let next = text.indexOf('\n');
  for (const { start, end, entry } of (await createAnnotate())(text)) {
    for (; next >= 0 && next < start; next = text.indexOf('\n', next + 1)) line++;
    products[line]?.found.push({ text: text.slice(start, end), entry });
  }
  return products;
}

/**
 * How many products are answered, and how closely.
 * @param coarse ids of entries that explain a whole class of the price list
 */
export function reportProducts(
  products: readonly ReadProduct[],
  { entries, medicines }: Dictionary,
  coarse: ReadonlySet<string>,
): string[] {
  const kinds = new Map(entries.map(({ entry }) => [entry.id, entry.kind]));
  const closenessOf = (id: string): Closeness | undefined => {
    const kind = kinds.get(id);
    if (kind === 'medicine-group') return coarse.has(id) ? 'class' : 'kind';
    return kind === 'drug' ? 'substance' : kind === 'drug-class' ? 'kind' : undefined;
  };
  const ofNames = new Map(
    medicines.map(({ medicine }) => [foldKey(medicine.name), closenessOf(medicine.about)]),
  );
  const answers = products.map(({ name, found }) => {
    const known = found.map(({ text, entry }) => {
      const id = entry.startsWith(OWN) ? entry.slice(OWN.length) : '';
      // 献血ヴェノグロブリン is what a treatment consists of; 輸液 only says how one is given.
      if (kinds.get(id) === 'treatment') return name.startsWith(text) ? 'substance' : undefined;
      return closenessOf(id) ?? ofBeginning(text, ofNames);
    });
    return CLOSENESS.find((close) => known.includes(close));
  });
  const count = (...those: readonly Closeness[]) => {
    const answered = answers.filter((close) => close && those.includes(close)).length;
    return `${answered} of ${products.length} (${percent(answered, products.length)})`;
  };
  const open = products.filter((_, i) => answers[i] === undefined).map(({ name }) => name);
  return [
    `names: ${medicines.length}`,
    `products with an answer: ${count(...CLOSENESS)}`,
    `by an entry of their substance or of what does the same: ${count('substance', 'kind')}`,
    `by an entry of their substance: ${count('substance')}`,
    `without: ${open.slice(0, SHOWN).join(', ') || 'none'}`,
  ];
}

/** What the longest name stands for that a word begins with: a compound may hold more than it. */
function ofBeginning(
  word: string,
  ofNames: ReadonlyMap<string, Closeness | undefined>,
): Closeness | undefined {
  const key = foldKey(word.replaceAll(/\s/g, ''));
  for (let end = key.length; end > 0; end--) {
    const close = ofNames.get(key.slice(0, end));
    if (close) return close;
  }
  return undefined;
}
