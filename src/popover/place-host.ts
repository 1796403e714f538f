import type { Hit } from '../html/hit-test';
import { isVertical } from '../html/layout';
import { rectsOf } from '../html/mention-boxes';
import type { CardHost } from './card-host';
import { type Box, needsSheet, placeBesideColumn, placeCard, type Size } from './placement';

/**
 * Puts the card where its word can still be read.
 * @param line the box of the line or column that the word stands in
 * @param word the text that the word stands in
 * @returns the viewport that a sheet was placed in; null where the card stands beside its word
 */
export function placeHost(host: CardHost, line: Box, word: Text | undefined): Size | null {
  const viewport = viewportSize();
  const isSheet = needsSheet(viewport);
  const { classList } = host.card;
  if (classList.contains('sheet') !== isSheet) host.change(() => classList.toggle('sheet'));
  host.undoZoom();
  host.place({ 'max-height': 'none' });
  const { offsetWidth: width, scrollHeight: height } = host.card;
  const placeBeside = word && isVertical(word) ? placeBesideColumn : placeCard;
  const place = placeBeside(line, { width, height }, viewport);
  host.place({
    left: `${place.left}px`,
    top: `${place.top}px`,
    'max-height': `${place.maxHeight}px`,
  });
  return place.side === 'sheet' ? viewport : null;
}

/** Where a word's line is now, of several the one nearest to where it was; undefined out of sight. */
export function lineOf({ placed, rect }: Hit): Box | undefined {
  const [line] = rectsOf(placed).toSorted(
    (a, b) => Math.abs(a.left - rect.left) - Math.abs(b.left - rect.left),
  );
  return line && line.bottom >= 0 && line.top <= innerHeight ? line : undefined;
}

/** In CSS pixels, without scroll bars. */
export function viewportSize(): Size {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}
