import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadTokenizer } from '../../../../src/tokenizer/load';
import {
  convertInto,
  readFromFolder,
  slimDictionaryFolder,
} from '../../../../src/tokenizer/slim/folder';
import { PATIENCE } from '../fixture';

const dicPath = join(
  dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')),
  'dict',
);
let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'slim-'));
});
afterEach(() => rm(cache, { recursive: true }));

describe('convertInto', { timeout: PATIENCE }, () => {
  test('repairs a folder that is cut short, then leaves it alone', async () => {
    const target = await convertInto(join(cache, 'a'), dicPath);
    await truncate(join(target, 'tok.dat'), 1000);
    await convertInto(target, dicPath);
    await expect(loadTokenizer(readFromFolder(target))).resolves.toBeDefined();

    const written = (await stat(join(target, 'tok.dat'))).mtimeMs;
    await convertInto(target, dicPath);
    expect((await stat(join(target, 'tok.dat'))).mtimeMs).toBe(written);
  });

  test('two at a time both end with a whole folder and leave nothing beside it', async () => {
    const target = join(cache, 'b');
    await Promise.all([convertInto(target, dicPath), convertInto(target, dicPath)]);
    await expect(loadTokenizer(readFromFolder(target))).resolves.toBeDefined();
    expect(await readdir(cache)).toEqual(['b']);
  });

  test('a failed conversion rejects and leaves nothing behind', async () => {
    const target = join(cache, 'c');
    await expect(convertInto(target, join(cache, 'nowhere'))).rejects.toThrow(/base\.dat\.gz/);
    expect(await readdir(cache)).toEqual([]);
  });
});

test(
  'slimDictionaryFolder gives an absolute path in the cache that tools may delete',
  async () => {
    const folder = await slimDictionaryFolder();
    expect(isAbsolute(folder)).toBe(true);
    expect(folder).toMatch(/node_modules\/\.cache\/yogo-loupe\/ipadic-0\.1\.2-v2$/);
  },
  PATIENCE,
);
