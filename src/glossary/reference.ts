/**
 * How an entry is called wherever several glossaries may be meant, in messages, settings and on
 * pages: `<glossary>:<entry>`. Inside a glossary, its sources and files its id is enough.
 */
export const REFERENCE = /^[a-z0-9-]+:[a-z0-9-]+$/;

/** The glossaries that the extension brings along: entries, names of medicines, parts of words. */
export const DICTIONARY = 'dictionary';
export const MEDICINES = 'medicines';
export const PARTS = 'parts';

export function referenceTo(glossary: string, entry: string): string {
  return `${glossary}:${entry}`;
}

/** Has it an entry that somebody wrote, rather than only a name or parts? */
export function isEntry(reference: string): boolean {
  return !reference.startsWith(`${MEDICINES}:`) && !reference.startsWith(`${PARTS}:`);
}

/** @returns null where it is no reference */
export function readReference(reference: string): { glossary: string; entry: string } | null {
  if (!REFERENCE.test(reference)) return null;
  const [glossary = '', entry = ''] = reference.split(':', 2);
  return { glossary, entry };
}
