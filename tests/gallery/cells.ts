/**
 * What the gallery shows, one cell for each state: a name for its address, a caption, and the
 * frame it stands in. `views.tsx` has what stands in it.
 */
export const CELLS = {
  medicine: { caption: 'A medicine with signs of every urgency', frame: 'card' },
  'medicine-calm': { caption: 'A medicine without urgent signs', frame: 'card' },
  reviewed: { caption: 'An entry that a professional checked', frame: 'long' },
  class: { caption: 'A class of medicines with 12 members, two on this page', frame: 'long' },
  disease: { caption: 'An illness', frame: 'card' },
  symptom: { caption: 'A symptom with all four urgencies', frame: 'long' },
  concept: { caption: 'A word with nothing to do about it', frame: 'card' },
  long: { caption: 'The longest names and texts', frame: 'card' },
  'long-unfolded': { caption: 'The same, every part unfolded', frame: 'long' },
  furigana: { caption: 'Furigana', frame: 'card' },
  compound: { caption: 'A word that its parts tell, and the wider word', frame: 'card' },
  'compound-alone': { caption: 'A word that only its parts tell', frame: 'card' },
  brand: { caption: 'A brand of a medicine without an entry', frame: 'card' },
  'came-from': { caption: 'Opened from another card: the way back', frame: 'card' },
  menu: { caption: 'Its menu open', frame: 'card' },
  hidden: { caption: 'After its word was hidden', frame: 'card' },
  pinned: { caption: 'Pinned', frame: 'card' },
  loading: { caption: 'Not there yet', frame: 'card' },
  failed: { caption: 'Could not be loaded', frame: 'card' },
  missing: { caption: 'No such entry', frame: 'card' },
  'sheet-medicine': { caption: 'A medicine as a sheet', frame: 'sheet' },
  'sheet-symptom': { caption: 'A symptom as a sheet', frame: 'sheet' },
  'sheet-menu': { caption: 'A sheet with its menu open', frame: 'sheet' },
  'sheet-loading': { caption: 'A sheet that is not there yet', frame: 'sheet' },
  'popup-page': { caption: 'Popup: the words of this page', frame: 'popup' },
  'popup-results': { caption: 'Popup: what was found', frame: 'popup' },
  'popup-nearest': { caption: 'Popup: the nearest words', frame: 'popup' },
  'popup-nothing': { caption: 'Popup: nothing found', frame: 'popup' },
  'popup-failed': { caption: 'Popup: no dictionary', frame: 'popup' },
  'popup-quiet': { caption: 'Popup: why nothing is marked, with a remedy', frame: 'popup' },
  'popup-silent': { caption: 'Popup: a tab that does not answer', frame: 'popup' },
  'popup-choices': { caption: 'Popup: what is marked, hidden words', frame: 'popup' },
  'medicine-unfolded': { caption: 'A medicine, every part unfolded', frame: 'whole' },
} as const satisfies Record<string, { caption: string; frame: FrameName }>;

export type CellId = keyof typeof CELLS;
export const CELL_IDS = Object.keys(CELLS) as CellId[];

/** The viewport of a cell, in CSS pixels. A card has 8 pixels around it, as in a page. */
export const FRAMES = {
  /** A card of 384 × 460 at most, as it first stands in a page. */
  card: { width: 400, height: 476 },
  /** The same, with the height of a large window. */
  long: { width: 400, height: 640 },
  /** A telephone, whose card is a sheet of at most 65 % of the height. */
  sheet: { width: 390, height: 700 },
  popup: { width: 384, height: 600 },
  /** At least: the frame grows with the card, so that all of it is seen. */
  whole: { width: 400, height: 640 },
} as const;
export type FrameName = keyof typeof FRAMES;

/** The languages of explanations, each with the browser's that they most often come with. */
export const LANGUAGES = ['ja', 'en', 'both'] as const;
export type GalleryLanguage = (typeof LANGUAGES)[number];

/** Where a cell stands below the gallery's address. */
export function cellPath(id: CellId, language: GalleryLanguage): string {
  return `cell.html?cell=${id}&language=${language}`;
}
