import { browser } from 'wxt/browser';
import { keepOnceLoaded } from '../matching/keep-once-loaded';
import { loadTokenizer } from './load';
import type { Tokenizer } from './types';

/**
 * The one tokeniser of the background, loaded by the first request that needs it (about 0.1 s).
 * A failed load is forgotten, so that a later request tries again.
 * @throws {Error} that names the dictionary file which could not be read
 */
export const ensureTokenizer: () => Promise<Tokenizer> = keepOnceLoaded(() =>
  loadTokenizer(fetchFile),
);

async function fetchFile(name: string): Promise<ArrayBuffer> {
  // WXT types the paths of public files, but these are put there by the build.
  const url = (browser.runtime.getURL as (path: string) => string)(`/tokenizer/${name}.dat`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response.arrayBuffer();
}
