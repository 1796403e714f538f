import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from './support/built-extension';
import { expectCard, showInCard } from './support/card';
import { extensionOrigin } from './support/extension-page';
import { rest } from './support/pointer';
import { openPopup } from './support/popup';
import { openEntry, pressSwitch } from './support/popup-look';
import { type RecordingProxy, startRecordingProxy } from './support/recording-proxy';
import { BROWSER_KINDS, useVisit } from './support/visit';
import { expectWords, LAST, LAST_WORD } from './support/words';

/** What browsers ask their makers for, with or without an extension: time, updates, settings. */
const OF_THE_BROWSER =
  /^\w+ (?:http:\/\/)?[a-z0-9.-]+\.(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|org|net)[:/]/;

describe.each(BROWSER_KINDS)('%s: private by construction', (kind) => {
  let proxy: RecordingProxy | undefined;
  const args: string[] = [];
  const preferences: Record<string, unknown> = {};
  beforeAll(async () => {
    proxy = await startRecordingProxy();
    args.push(`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>');
    Object.assign(preferences, firefoxProxy(proxy.port));
  });
  afterAll(() => proxy?.close());
  const visit = useVisit(kind, { own: () => (kind === 'chromium' ? { args } : { preferences }) });

  test('reading, hovering, searching or switching sends anything anywhere', async () => {
    const page = await visit.openHtml(`<p style="margin-top:300px">リツキシマブ</p>${LAST}`);
    await expectWords(page, ['リツキシマブ', LAST_WORD]);
    await rest(page, 'リツキシマブ');
    await expectCard(page, 'リツキシマブ');
    await showInCard(page, 'summary');
    const popup = await openPopup(visit, page);
    await openEntry(popup, 'けっせん', '血栓症');
    await pressSwitch(popup);
    await expectWords(page, []);
    await pressSwitch(popup);
    await expectWords(page, ['リツキシマブ', LAST_WORD]);
    await popup.close();
    expect(visit.site.requests).toEqual(['127.0.0.1/1']);
    expect(proxy!.requests.filter((request) => !OF_THE_BROWSER.test(request))).toEqual([
      `GET ${page.url()}`,
    ]);
  });

  test('a page can fetch or embed a file of the extension', async () => {
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

  test('the manifest asks for more than it needs', () => {
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

/** All traffic goes to the proxy, this machine's own too. */
function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
