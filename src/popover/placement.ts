import type { Box } from '../reading/mark-surface';

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside where it would be higher. */
  readonly maxHeight: number;
  readonly side: 'above' | 'below' | 'left' | 'right' | 'sheet';
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A viewport smaller than this has no room beside a line: the card is a sheet at its lower edge. */
const ROOMY = { width: 480, height: 320 };
/** How much of the viewport's height a sheet takes, at most; and at least, to keep the line free. */
const SHEET = { most: 0.65, least: 0.35 };

/** Between word and card, and between card and the viewport's edge. */
const GAP = 6;
const MARGIN = 8;
/** What the card gets even where neither side has room for it. */
const LOWEST = 120;

/**
 * Places the card wholly beside the column of vertical text that the word stands in: on the left
 * where it fits, else on the right; above or below the word where neither side has room.
 */
export function placeBesideColumn(column: Box, card: Size, viewport: Size): Placement {
  if (needsSheet(viewport)) return placeSheet(column, card, viewport);
  const left = column.left - GAP - MARGIN;
  const right = viewport.width - MARGIN - column.right - GAP;
  if (card.width > Math.max(left, right)) return placeCard(column, card, viewport);
  const side = card.width <= left ? 'left' : 'right';
  const maxHeight = Math.max(LOWEST, viewport.height - 2 * MARGIN);
  const lowest = viewport.height - MARGIN - Math.min(card.height, maxHeight);
  return {
    left: side === 'left' ? column.left - GAP - card.width : column.right + GAP,
    top: Math.max(MARGIN, Math.min(column.top, lowest)),
    maxHeight,
    side,
  };
}

/**
 * Places the card wholly above or below the line that the word stands on, so that the line can
 * still be read: below where it fits, else above, else where there is more room.
 */
export function placeCard(line: Box, card: Size, viewport: Size): Placement {
  if (needsSheet(viewport)) return placeSheet(line, card, viewport);
  const below = viewport.height - MARGIN - line.bottom - GAP;
  const above = line.top - GAP - MARGIN;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(LOWEST, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const rightmost = viewport.width - MARGIN - card.width;
  return {
    left: Math.max(MARGIN, Math.min(line.left, rightmost)),
    top: side === 'below' ? line.bottom + GAP : line.top - GAP - height,
    maxHeight,
    side,
  };
}

/** Is the viewport too narrow or too low for a card beside its word? */
export function needsSheet({ width, height }: Size): boolean {
  return width < ROOMY.width || height < ROOMY.height;
}

/** At the lower edge, and lower than the word's line where enough of the text still fits then. */
function placeSheet(line: Box, card: Size, viewport: Size): Placement {
  const most = viewport.height * SHEET.most;
  const below = viewport.height - line.bottom - GAP;
  const maxHeight = below >= viewport.height * SHEET.least ? Math.min(most, below) : most;
  const height = Math.min(card.height, maxHeight);
  return { left: 0, top: viewport.height - height, maxHeight, side: 'sheet' };
}
