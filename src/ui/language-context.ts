import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../settings/settings';
import type { Tongue } from './i18n/labels';

/** The language of explanations, for every part of a card. */
export const LanguageContext = createContext<Language>('both');

/** The languages in which the reader wants explanations, in their order on the card. */
export function useTongues(): readonly Tongue[] {
  const language = useContext(LanguageContext);
  return language === 'both' ? ['ja', 'en'] : [language];
}
