import type { Product } from './price-list';
import { nameWithForm, productNames } from './product-names';
import { readSubstance, type Substance } from './substances';

/** A name that a product or its substance goes by. */
export interface PossibleName {
  readonly name: string;
  /** The product's name with its form, should the name alone be another word. */
  readonly withForm: string | null;
  readonly substance: Substance;
  readonly code: string;
}

/** Prescriptions of traditional Japanese medicine, which go by the formula, not by the maker. */
const KAMPO = '520';

/** Every name that a price list gives, once for each product that gives it. */
export function possibleNames(products: readonly Product[]): PossibleName[] {
  return products.flatMap(({ code, generic, printed }) => {
    const isKampo = code.startsWith(KAMPO);
    const substance = readSubstance(isKampo ? generic.replace(/エキス$/, '') : generic);
    const ofProduct = isKampo ? [] : productNames(printed);
    const withForm = isKampo ? null : nameWithForm(printed);
    return [...new Set([...ofProduct, ...substance.names])].map((name, i) => ({
      name,
      withForm: i === 0 ? withForm : null,
      substance,
      code,
    }));
  });
}
