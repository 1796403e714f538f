import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Content scripts to be measured against, each in an extension of its own. */
const PEERS = {
  /** The least that a content script can be. */
  nothing: '',
  /** The least that one must do to paint a mark as a reader wants it: reads one stored item. */
  'one highlight': `chrome.storage.local.get('item').then(() => {
    const node = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode();
    const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 });
    CSS.highlights.set('peer', new Highlight(range));
  });`,
} as const;
export type PeerName = keyof typeof PEERS;

/** Writes a peer's extension. @returns its folder */
export function writePeer(name: PeerName): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'yogo-loupe-peer-')), 'extension');
  mkdirSync(folder);
  const scripts = [{ matches: ['http://*/*'], js: ['content.js'], all_frames: true }];
  const manifest = {
    manifest_version: 3,
    ...{ name: `peer: ${name}`, version: '1', permissions: ['storage'], content_scripts: scripts },
    browser_specific_settings: { gecko: { id: 'peer@yogo-loupe.invalid' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), PEERS[name]);
  return folder;
}
