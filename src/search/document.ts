import * as v from 'valibot';
import { KINDS } from '../glossary/kinds';

/** What search knows of one entry: `search.json` is an array of these. */
export const searchDocumentSchema = v.object({
  id: v.string(),
  kind: v.picklist(KINDS),
  headword: v.string(),
  reading: v.string(),
  english: v.string(),
  surfaces: v.array(v.string()),
  gist: v.object({ ja: v.string(), en: v.string() }),
});
export type SearchDocument = v.InferOutput<typeof searchDocumentSchema>;
