import * as v from 'valibot';
import { type Entry, entrySchema } from './entry';
import { fetchFile } from './fetch-file';

/** As much of the file that search reads as tells which entries there are. */
const listSchema = v.object({ documents: v.array(v.object({ id: v.string() })) });

/**
 * Fetches a compiled entry out of the extension's own package; for background and pages, since
 * a web page's frame may not.
 * @returns null where there is no such entry
 * @throws Error where there is one, and its file is missing or damaged
 */
export async function fetchEntry(id: string): Promise<Entry | null> {
  try {
    return v.parse(entrySchema, await fetchJson(`/entries/${id}.json`));
  } catch (error) {
    // To browsers a file that never was and one that got lost are the same.
    const { documents } = v.parse(listSchema, await fetchJson('/search.json'));
    if (documents.some((document) => document.id === id)) throw error;
    return null;
  }
}

async function fetchJson(file: string): Promise<unknown> {
  return (await fetchFile(file)).json();
}
