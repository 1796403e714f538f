import type { Box } from '../reading/mark-surface';
import type { CardHost } from './card-host';
import { needsSheet, placeBesideColumn, placeCard, type Size } from './placement';

/**
 * Puts the card where its word can still be read.
 * @param line the box of the line or column that the word stands in
 * @param isVertical whether the word is set from top to bottom
 * @returns the viewport that a sheet was placed in; null where the card stands beside its word
 */
export function placeHost(host: CardHost, line: Box, isVertical: boolean): Size | null {
  const viewport = viewportSize();
  const isSheet = needsSheet(viewport);
  const { classList } = host.card;
  if (classList.contains('sheet') !== isSheet) host.change(() => classList.toggle('sheet'));
  host.undoZoom();
  host.place({ 'max-height': 'none' });
  const { offsetWidth: width, scrollHeight: height } = host.card;
  const placeBeside = isVertical ? placeBesideColumn : placeCard;
  const place = placeBeside(line, { width, height }, viewport);
  host.place({
    left: `${place.left}px`,
    top: `${place.top}px`,
    'max-height': `${place.maxHeight}px`,
  });
  return place.side === 'sheet' ? viewport : null;
}

/** In CSS pixels, without scroll bars. */
export function viewportSize(): Size {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}
