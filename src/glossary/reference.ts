/**
 * How an entry is called wherever several glossaries may be meant, in messages, settings and on
 * pages: `<glossary>:<entry>`. Inside a glossary, its sources and files its id is enough.
 */
export const REFERENCE = /^[a-z0-9-]+:[a-z0-9-]+$/;

/** The glossary that the extension brings along. */
export const DICTIONARY = 'dictionary';

export function referenceTo(glossary: string, entry: string): string {
  return `${glossary}:${entry}`;
}

/** @returns null where it is no reference */
export function readReference(reference: string): { glossary: string; entry: string } | null {
  if (!REFERENCE.test(reference)) return null;
  const [glossary = '', entry = ''] = reference.split(':', 2);
  return { glossary, entry };
}
