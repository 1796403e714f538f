import { createContext } from 'preact';

/** The ids of the entries that are marked on the page around the card; none in the popup. */
export const OnPageContext = createContext<ReadonlySet<string>>(new Set());
