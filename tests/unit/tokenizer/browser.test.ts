import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { slimDictionaryFolder } from '../../../src/tokenizer/slim/folder';
import { PATIENCE } from './fixture';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://id${path}` } },
}));

const missing = new Set<string>();
const fetched: string[] = [];
let ensureTokenizer: typeof import('../../../src/tokenizer/browser').ensureTokenizer;

beforeEach(async () => {
  const folder = await slimDictionaryFolder();
  missing.clear();
  fetched.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    const file = /^chrome-extension:\/\/id\/tokenizer\/(\w+\.dat)$/.exec(url)?.[1];
    if (file === undefined || missing.has(file)) return new Response(null, { status: 404 });
    return new Response(await readFile(join(folder, file)));
  });
  vi.resetModules();
  ({ ensureTokenizer } = await import('../../../src/tokenizer/browser'));
}, PATIENCE);
afterEach(() => vi.unstubAllGlobals());

test('requests at the same time share one load', async () => {
  const [first, second] = await Promise.all([ensureTokenizer(), ensureTokenizer()]);
  expect(first).toBe(second);
  expect(await ensureTokenizer()).toBe(first);
  expect(new Set(fetched).size).toBe(fetched.length);
  expect(first.segment('頭痛')).toHaveLength(1);
});

test('an HTTP error rejects by name, not with a tokeniser made of an error page', async () => {
  missing.add('cc.dat');
  await expect(ensureTokenizer()).rejects.toMatchObject({
    message: expect.stringContaining('cc.dat'),
    cause: { message: expect.stringContaining('404') },
  });
});

test('a failed load is tried again by a later request', async () => {
  missing.add('base.dat');
  await expect(ensureTokenizer()).rejects.toThrow();
  missing.clear();
  await expect(ensureTokenizer()).resolves.toBeDefined();
});
