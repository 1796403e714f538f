import { CELL_IDS, type CellId, type GalleryLanguage, LANGUAGES } from './cells';

/** What the address of a page of the gallery asks for; what it does not say is the first. */
const parameters = new URLSearchParams(location.search);
const wantedLanguage = parameters.get('language');
const wantedCell = parameters.get('cell');

export const LANGUAGE: GalleryLanguage =
  LANGUAGES.find((language) => language === wantedLanguage) ?? LANGUAGES[0];
export const CELL: CellId | undefined = CELL_IDS.find((id) => id === wantedCell);
