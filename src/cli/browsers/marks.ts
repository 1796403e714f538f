import type { Frame, Page } from 'puppeteer-core';
import { ALL_NAMES } from '../../html/mark-names';

/** One painted stretch of text; a word that crosses elements has several. */
export interface Mark {
  /** The highlight's name: see src/html/mark-names.ts. */
  readonly group: string;
  readonly text: string;
  /** False where its text is no longer in the page. */
  readonly isConnected: boolean;
}

/** All that is marked in one document, in document order, as the page itself may read it. */
export function marksOf(frame: Frame | Page): Promise<Mark[]> {
  return frame.evaluate(
    (names) =>
      names
        .flatMap((group) =>
          [...((CSS.highlights.get(group) ?? []) as Iterable<StaticRange>)].map((range) => ({
            group,
            range,
          })),
        )
        .sort(({ range: a }, { range: b }) => {
          if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
          const isAfter = a.startContainer.compareDocumentPosition(b.startContainer) & 2;
          return isAfter ? 1 : -1;
        })
        .map(({ group, range }) => ({
          group,
          text: (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
          isConnected: range.startContainer.isConnected,
        })),
    ALL_NAMES,
  );
}
