import { plainText } from './plain-text';
import type { Row } from './read-table';

/** A line of the price list. */
export interface Product {
  /** The first four digits of its code: what it does (薬効分類). */
  readonly code: string;
  /** What it consists of, with salts. */
  readonly generic: string;
  /** Its name as printed. */
  readonly printed: string;
}

/** @throws Error where a column is missing */
export function productsOf(rows: readonly Row[]): Product[] {
  return rows.map(({ class_code4: code, generic, product }) => {
    if (!code || !generic || !product) {
      throw new Error('a price list has the columns class_code4, generic and product');
    }
    return { code, generic: plainText(generic), printed: plainText(product) };
  });
}
