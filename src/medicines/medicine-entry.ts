import type { Entry } from '../glossary/entry';
import { toHiragana } from '../search/fold';
import type { MedicineName } from './medicine-name';

const KANA = /^[ァ-ヺーぁ-ゖ・]+$/;

/**
 * The card of a medicine that is known by name: of which substance it is a name, and what is
 * written about that, or about its class.
 * @param id of the name, in its glossary
 * @param about the entry that says the most about it
 */
export function medicineEntry(
  id: string,
  { name, substance, english }: MedicineName,
  about: Entry,
): Entry {
  return {
    id,
    kind: 'drug',
    level: 'specialist',
    headword: name,
    reading: KANA.test(name) ? toHiragana(name) : '',
    english: english || name,
    gist: about.gist,
    detail: about.gist,
    built: { by: 'medicine', substance },
    about,
    related: [],
    sources: [],
    review: 'none',
  };
}
