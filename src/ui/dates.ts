import type { Text } from '../glossary/entry';

const JAPANESE = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' });
const ENGLISH = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * Writes a calendar date as each language does.
 * @param iso such as 2026-11-22; anything else is given back as it is
 */
export function wordDate(iso: string): Text {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return { ja: iso, en: iso };
  return { ja: JAPANESE.format(date), en: ENGLISH.format(date) };
}
