import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtExtension } from './support/built-extension';
import { expectCard } from './support/card';
import { rest } from './support/pointer';
import { openPopup } from './support/popup';
import { openEntry } from './support/popup-look';
import { useVisit } from './support/visit';
import { expectWords } from './support/words';

/** Only Firefox looks up the names of all links of a page ahead, on pages without encryption. */
describe('firefox: names looked up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yogo-loupe-names-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const visit = useVisit('firefox', {
    own: () => ({
      environment: { MOZ_LOG: 'sync,nsHostResolver:5', MOZ_LOG_FILE: join(folder, 'names') },
    }),
  });
  const lookedUp = () =>
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('');

  test('an open card makes the browser look up no name of its sources', async () => {
    const page = await visit.openHtml('<p style="margin-top:300px">リツキシマブ</p>');
    await expectWords(page, ['リツキシマブ']);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    const popup = await openPopup(visit, page);
    await openEntry(popup, 'リツキシマブ', 'リツキシマブ');
    await popup.close();
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('a'), { href: 'https://the-page-itself.example/' }),
      );
    });
    await expect.poll(() => lookedUp().includes('the-page-itself.example')).toBe(true);
    const entry = JSON.parse(
      readFileSync(join(builtExtension('firefox'), 'entries/rituximab.json'), 'utf8'),
    ) as { sources: { url: string }[] };
    const names = new Set(entry.sources.map(({ url }) => new URL(url).hostname));
    expect(names.size).toBeGreaterThan(0);
    expect([...names].filter((name) => lookedUp().includes(name))).toEqual([]);
  });
});
