import { createContext } from 'preact';

/** Does the reader want furigana over Japanese text? */
export const FuriganaContext = createContext(false);

/** The readings of the card's Japanese texts, by text; null where none are wanted. */
export const ReadingsContext = createContext<ReadonlyMap<string, string> | null>(null);
