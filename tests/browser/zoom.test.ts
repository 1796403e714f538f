import { describe, expect, test } from 'vitest';
import { cardState, expectCard } from './support/card';
import { boxOf, rest } from './support/pointer';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords } from './support/words';

/** What pages do to the space that their words stand in. */
const SPACES = [
  'html { zoom: 1.4 }',
  'html { zoom: .6 }',
  'body { zoom: 1.5 }',
  'main { zoom: .7 }',
  'html { zoom: 1.2 } main { zoom: 1.2 }',
  'html { transform: scale(1.3); transform-origin: 0 0 }',
  'body { transform: scale(.7) rotate(2deg) }',
  'main { transform: rotate(-4deg) }',
];

describe.each(BROWSER_KINDS)('%s: zoom and transforms', (kind) => {
  const visit = useVisit(kind);
  let plain: { width: number; height: number } | undefined;

  const sizeUnder = async (space: string) => {
    const page = await visit.openHtml(
      `<style>${space}</style><main style="padding:120px 0 0 100px">血栓症の話</main>`,
      { width: 1200, height: 2_000 },
    );
    await expectWords(page, ['血栓症']);
    await rest(page, '血栓症');
    await expectCard(page, '血栓症');
    const line = await boxOf(page, '血栓症');
    const { box, width, height } = (await cardState(page))!;
    expect(box.top - line.bottom).toBeGreaterThanOrEqual(0);
    expect(box.top - line.bottom).toBeLessThan(12);
    expect(Math.abs(box.left - line.left)).toBeLessThan(2);
    return { width, height };
  };

  test.each(SPACES)('%s: a word has a card of the usual size', async (css) => {
    plain ??= await sizeUnder('');
    const { width, height } = await sizeUnder(css);
    expect(Math.abs(width - plain.width)).toBeLessThan(2);
    expect(Math.abs(height - plain.height)).toBeLessThan(4);
  });
});
