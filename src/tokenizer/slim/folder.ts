import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { readDictionary } from '../dictionary';
import type { ReadFile } from '../types';
import { convertStockDictionary } from './convert';
import { SLIM_VERSION } from './format';

let converted: Promise<string> | undefined;

/**
 * The folder with the slim dictionary (`header.dat`, `base.dat` …), converted on the first call
 * into `node_modules/.cache/yogo-loupe/` and kept there. For the build, the command line and
 * tests; Node only.
 * @returns its absolute path
 */
export function slimDictionaryFolder(): Promise<string> {
  converted ??= findKuromoji().then(({ folder, version }) => {
    const cache = resolve(folder, '../.cache/yogo-loupe');
    return convertInto(join(cache, `ipadic-${version}-v${SLIM_VERSION}`), join(folder, 'dict'));
  });
  return converted;
}

/** Reads the files of a slim dictionary from a folder, for `loadTokenizer`. */
export function readFromFolder(folder: string): ReadFile {
  return async (name) => {
    const bytes = await readFile(join(folder, `${name}.dat`));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  };
}

async function findKuromoji(): Promise<{ folder: string; version: string }> {
  const description = createRequire(import.meta.url).resolve('kuromoji/package.json');
  const { version } = JSON.parse(await readFile(description, 'utf8')) as { version: string };
  return { folder: dirname(description), version };
}

/**
 * Makes `target` a complete slim dictionary, unless it is one. A folder appears under its name
 * only when it is complete, so a killed run, or two at a time, leave nothing half-made.
 */
export async function convertInto(target: string, dicPath: string): Promise<string> {
  if (await isComplete(target)) return target;
  await mkdir(dirname(target), { recursive: true });
  const unfinished = await mkdtemp(`${target}.unfinished-`);
  try {
    const files = Object.entries(convertStockDictionary(dicPath));
    await Promise.all(files.map(([name, bytes]) => writeFile(join(unfinished, name), bytes)));
    if (!(await isComplete(target))) {
      await rm(target, { recursive: true, force: true });
      await rename(unfinished, target);
    }
  } catch (error) {
    // Another process may have put its own, equal folder there between the check and the move.
    if (!(await isComplete(target))) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return target;
}

async function isComplete(folder: string): Promise<boolean> {
  try {
    await readDictionary(readFromFolder(folder));
    return true;
  } catch {
    return false;
  }
}
