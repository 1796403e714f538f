import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from './support/built-extension';
import { expectCard, showInCard } from './support/card';
import { extensionOrigin } from './support/extension-page';
import { rest } from './support/pointer';
import { openPopup } from './support/popup';
import { openEntry, pressSwitch } from './support/popup-look';
import { useProxied } from './support/proxied';
import { variant } from './support/variant';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords, LAST, LAST_WORD } from './support/words';

describe.each(BROWSER_KINDS)('%s: private by construction', (kind) => {
  const proxied = useProxied(kind);
  const visit = useVisit(kind, { own: proxied.start });

  test('reading, hovering, searching and switching send nothing anywhere', async () => {
    const page = await visit.openHtml(`<p style="margin-top:300px">リツキシマブ</p>${LAST}`);
    await expectWords(page, ['リツキシマブ', LAST_WORD]);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    await showInCard(page, 'summary');
    const popup = await openPopup(visit, page);
    await openEntry(popup, 'けっせんしょう', '血栓症');
    await pressSwitch(popup);
    await expectWords(page, []);
    await pressSwitch(popup);
    await expectWords(page, ['リツキシマブ', LAST_WORD]);
    await popup.close();
    expect(visit.site.requests).toEqual(['127.0.0.1/1']);
    expect(proxied.requests()).toEqual([`GET ${page.url()}`]);
  });

  test('a page can neither fetch nor embed a file of the extension', async () => {
    const page = await visit.openHtml('<p>血栓症</p>');
    await expectWords(page, ['血栓症']);
    const origin = await extensionOrigin(visit);
    const outcomes = await page.evaluate(
      async (files) => {
        const image = new Image();
        const loaded = new Promise((resolve) => {
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
        });
        image.src = files.icon;
        const fetched = fetch(files.data).then(
          () => 'loaded',
          () => 'refused',
        );
        return Promise.all([fetched, loaded]);
      },
      { data: `${origin}/search.json`, icon: `${origin}/icon/16.png` },
    );
    expect(outcomes).toEqual(['refused', 'refused']);
  });

  test('the manifest asks for storage alone', () => {
    const manifest = JSON.parse(readFileSync(join(builtExtension(kind), 'manifest.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });
});

describe.each(BROWSER_KINDS)('%s: an extension that asks the maker of the browser', (kind) => {
  const asked =
    kind === 'chromium' ? 'update.googleapis.com' : 'firefox.settings.services.mozilla.com';
  const proxied = useProxied(kind);
  const asking = variant(kind, (folder) => {
    prepend(join(folder, 'background.js'), `fetch('https://${asked}/').catch(() => {});`);
    const file = join(folder, 'manifest.json');
    const { content_security_policy: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(manifest));
  });
  useVisit(kind, { own: () => ({ ...proxied.start(), ...asking() }) });

  test('is found out', async () => {
    await expect.poll(proxied.requests).toContain(`CONNECT ${asked}:443`);
  });
});

function prepend(file: string, code: string): void {
  writeFileSync(file, `${code}\n${readFileSync(file, 'utf8')}`);
}
