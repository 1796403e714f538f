import type { PossibleName } from './possible-names';

/** Crude drugs: most are called like a plant in the kitchen or another word, unless they are long. */
const CRUDE_DRUGS = /^(?:510|745)/;
const CRUDE_DRUG = /^[ァ-ヺー]{6,}$|^[ァ-ヺー]{3,}末$/;

/**
 * Is it a name that pages write for this medicine and for nothing else? Not numbers and what is in
 * brackets, which belong to one package, nor mixtures, two characters, or letters alone.
 */
export function isName({ name, substance, code }: PossibleName): boolean {
  if (/^\d-[A-Z]{2}$/.test(name)) return true;
  if (CRUDE_DRUGS.test(code) && !CRUDE_DRUG.test(name)) return false;
  if (/[()[\]「」〈〉%/:,′ ]|・.*・/.test(name)) return false;
  if (/[\dぁ-ゖ]/.test(name.replace('うがい', '')) && name !== substance.name) return false;
  // Such a name only lists what is mixed; イーシー・ドパール does not.
  const [first = ''] = substance.parts;
  if (/・.{3}/.test(name) && substance.parts.length > 1 && name.startsWith(first)) return false;
  return !/^[A-Za-z.-]+$/.test(name) && [...name].length > 2;
}
