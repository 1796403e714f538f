import { wordId, wordOf } from '../compounds/word-id';
import type { Entry } from '../glossary/entry';
import { fetchFile } from '../glossary/fetch-file';
import { DICTIONARY, MEDICINES, referenceTo } from '../glossary/reference';
import { keepOnceLoaded } from '../matching/keep-once-loaded';
import { parseLexicon } from '../matching/lexicon';
import { foldKey } from '../matching/normalise';
import { medicineEntry } from '../medicines/medicine-entry';
import { type MedicineName, readMedicineName } from '../medicines/medicine-name';
import { prepare } from '../search/search-index';
import type { Glossary } from './glossary';

/**
 * Medicines that are known by name: a brand of a substance, or one of a class.
 * @param entryOf an entry by its reference
 */
export function medicines(entryOf: (reference: string) => Promise<Entry | null>): Glossary {
  const names = keepOnceLoaded(async (): Promise<ReadonlyMap<string, MedicineName>> => {
    const text = await (await fetchFile('/medicines.tsv')).text();
    const read = text.split('\n').flatMap((line) => readMedicineName(line) ?? []);
    return new Map(read.map((medicine) => [foldKey(medicine.name), medicine]));
  });
  const find = async (text: string) => (await names()).get(foldKey(text));
  return {
    id: MEDICINES,
    words: keepOnceLoaded(async () =>
      parseLexicon(await (await fetchFile('/medicines.txt')).text()),
    ),
    search: async () => prepare([]),
    async entry(id) {
      const word = wordOf(id);
      const medicine = word === null ? undefined : await find(word);
      const about = medicine && (await entryOf(referenceTo(DICTIONARY, medicine.about)));
      return medicine && about ? medicineEntry(id, medicine, about) : null;
    },
    async idOf(text) {
      const medicine = await find(text.trim());
      return medicine ? wordId(foldKey(medicine.name)) : null;
    },
  };
}
