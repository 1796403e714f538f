import * as v from 'valibot';
import { KINDS } from '../glossary/kinds';

/** What a result shows of an entry. */
const searchDocument = v.object({
  id: v.string(),
  kind: v.picklist(KINDS),
  headword: v.string(),
  reading: v.string(),
  english: v.string(),
  gist: v.object({ ja: v.string(), en: v.string() }),
});
/** Names, one a line, and for each line which document it names. */
const nameLines = v.object({ text: v.string(), owners: v.array(v.number()) });

/** `search.json`: prepared when the dictionary is compiled, so that the popup opens at once. */
export const searchDataSchema = v.object({
  /** In the order in which equal fits are shown; elsewhere they are called by their number here. */
  documents: v.array(searchDocument),
  /** Headword, reading and English name. */
  own: nameLines,
  /** Other ways in which the word stands on pages. */
  surfaces: nameLines,
  /** Names of several words, with single spaces before each, so that ` cell` finds no middles. */
  words: nameLines,
  /** Names in kana, in Latin letters (`foldRomaji`). */
  romaji: nameLines,
});

export type SearchDocument = v.InferOutput<typeof searchDocument>;
export type NameLines = v.InferOutput<typeof nameLines>;
export type SearchData = v.InferOutput<typeof searchDataSchema>;

/** An entry as search is told of it. */
export interface NamedDocument extends SearchDocument {
  readonly surfaces: readonly string[];
}
