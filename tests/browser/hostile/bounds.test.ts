import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS, useVisit } from '../support/visit';
import { words } from '../support/words';

/** Text that was made to be read slowly, each with what stands behind it. */
const TEXTS = {
  'brackets without end': '( ) '.repeat(25_000),
  'letters and hyphens without end': 'a-'.repeat(4_500),
  'letters without a space': 'a'.repeat(1_000_000),
  'katakana without end': 'ステロイド'.repeat(4_000),
  'a letter with marks without end': `e${'\u0301'.repeat(100_000)}`,
  'thousands of definitions': '多発性硬化症（MS）'.repeat(9_000),
};

describe.each(BROWSER_KINDS)('%s: a page that is', (kind) => {
  const visit = useVisit(kind);

  test.each(Object.entries(TEXTS))('%s is read to its end', async (_, text) => {
    const page = await visit.openHtml(`<p>血栓症</p><p>${text}</p><p>肝炎</p>`);
    await expect.poll(async () => (await words(page)).at(-1), { timeout: 25_000 }).toBe('肝炎');
  });
});
