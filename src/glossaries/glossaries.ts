import type { CompoundReader } from '../compounds/compound-reader';
import type { Entry } from '../glossary/entry';
import { readReference, referenceTo } from '../glossary/reference';
import { joinLexicons } from '../matching/join-lexicons';
import { keepOnceLoaded } from '../matching/keep-once-loaded';
import type { Lexicon } from '../matching/lexicon';
import { foldKey } from '../matching/normalise';
import { joinIndexes } from '../search/join-indexes';
import type { SearchIndex } from '../search/search-index';
import { dictionary } from './dictionary';
import type { Glossary } from './glossary';
import { medicines } from './medicines';
import { referEntry } from './refer-entry';
import { wordParts } from './word-parts';

const parts = wordParts(allWords, findEntry);
/** Every glossary that is asked. At the same length the words of an earlier one come first. */
const GLOSSARIES: readonly Glossary[] = [dictionary, medicines(findEntry), parts];

/** @returns null where no glossary has such an entry */
export async function findEntry(reference: string): Promise<Entry | null> {
  const { glossary = '', entry = '' } = readReference(reference) ?? {};
  const found = await GLOSSARIES.find(({ id }) => id === glossary)?.entry(entry);
  return found ? referEntry(glossary, found) : null;
}

/**
 * The words of all glossaries.
 * @throws Error where those of one cannot be read
 */
export function allWords(): Promise<Lexicon> {
  return words();
}

const words = keepOnceLoaded(async () =>
  joinLexicons(
    new Map(await Promise.all(GLOSSARIES.map(async (one) => [one.id, await one.words()] as const))),
  ),
);

/**
 * What finds the words that consist of parts.
 * @throws Error where the parts cannot be read; a later call tries again
 */
export function compounds(): Promise<CompoundReader> {
  return parts.reader();
}

/**
 * The entry for a text that search does not list: a medicine's name, or a word that its parts tell.
 * @returns null where no glossary has one
 */
export async function findUnlisted(text: string): Promise<Entry | null> {
  const key = foldKey(text.trim());
  const listed = (await dictionary.words()).surfaces.get(key.charCodeAt(0));
  // Search has it, and says more.
  if (listed?.some((surface) => surface.key === key)) return null;
  for (const glossary of GLOSSARIES) {
    // One that cannot be read does not keep the others from answering.
    const id = await glossary.idOf?.(text).catch(() => null);
    if (id) return findEntry(referenceTo(glossary.id, id));
  }
  return null;
}

/**
 * What search knows of all glossaries.
 * @throws Error where that of one cannot be read
 */
export async function findable(): Promise<SearchIndex> {
  return joinIndexes(await Promise.all(GLOSSARIES.map(findableIn)));
}

async function findableIn(glossary: Glossary): Promise<SearchIndex> {
  const index = await glossary.search();
  const documents = index.documents.map((document) => ({
    ...document,
    id: referenceTo(glossary.id, document.id),
  }));
  return { ...index, documents };
}
