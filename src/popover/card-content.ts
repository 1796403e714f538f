import type { Entry } from '../glossary/entry';
import type { Language } from '../settings/settings';
import type { CardState } from '../ui/card-notice';

/** What stands in the card: an entry, or why there is none. */
export type Content = CardState | Entry;

/** What came when an entry was asked for. */
export type Answer = Exclude<Content, 'loading'>;

/** What the card is called, in the reader's language. */
export function labelOf(content: Content, language: Language): string {
  if (typeof content === 'string') return language === 'en' ? 'Yogo Loupe' : '用語ルーペ';
  return language === 'en' ? content.english : content.headword;
}

/** What is spoken when a card opens, without moving the reader away from the page. */
export function summaryOf(entry: Entry, language: Language): string {
  const gist = language === 'en' ? entry.gist.en : entry.gist.ja;
  return `${labelOf(entry, language)}: ${gist}`;
}
