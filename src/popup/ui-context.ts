import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LABELS, type Labels, type Tongue } from '../ui/i18n/labels';

/** The language of the popup's own controls. */
export const UiContext = createContext<Tongue>('en');

export function useLabels(): Labels {
  return LABELS[useContext(UiContext)];
}
