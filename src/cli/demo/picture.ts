import type { Page } from 'puppeteer-core';
import { ALL_NAMES } from '../../html/mark-names';
import { cardText } from '../browsers/closed-root';
import { until } from '../browsers/until';

/** The word whose card is shown, and what stands in its card only once it was loaded. */
const WORD = 'リツキシマブ';
const IN_ITS_CARD = 'rituximab';

/** Rests the pointer on the word as a reader does, and takes a picture of the open card. */
export async function takePicture(page: Page, file: `${string}.png`): Promise<void> {
  const spot = await until(`the mark of ${WORD}`, () => findWord(page, WORD));
  await page.mouse.move(spot.x, spot.y);
  await until(`the card of ${WORD}`, async () =>
    (await cardText(page))?.includes(IN_ITS_CARD) ? true : null,
  );
  await page.screenshot({ path: file });
}

/** Brings the first marked place of a word into the middle; its point in CSS pixels. */
function findWord(page: Page, word: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate(
    (wanted, names) => {
      const marked = names.flatMap((name) => [
        ...((CSS.highlights.get(name) ?? []) as Iterable<StaticRange>),
      ]);
      const places = marked
        .filter(
          ({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset) === wanted,
        )
        .map(({ startContainer, startOffset, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(startContainer, endOffset);
          return range;
        })
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
      const [first] = places;
      if (!first) return null;
      first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = first.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    word,
    ALL_NAMES,
  );
}
