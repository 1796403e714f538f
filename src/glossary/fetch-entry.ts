import type { Entry } from './entry';

/**
 * Fetches a compiled entry out of the extension's own package; for background and pages, since
 * a web page's frame may not.
 * @returns null where there is no such entry
 */
export async function fetchEntry(id: string): Promise<Entry | null> {
  try {
    const response = await fetch(`/entries/${id}.json`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
