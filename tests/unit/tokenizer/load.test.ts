import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadTokenizer } from '../../../src/tokenizer/load';
import { slimDictionaryFolder } from '../../../src/tokenizer/slim/folder';
import { HEADER_FILE, SLIM_FILES } from '../../../src/tokenizer/slim/format';
import { PATIENCE } from './fixture';

const NAMES = [HEADER_FILE, ...SLIM_FILES];
const whole = new Map<string, Uint8Array>();

beforeAll(async () => {
  const folder = await slimDictionaryFolder();
  for (const name of NAMES) whole.set(name, await readFile(join(folder, `${name}.dat`)));
}, PATIENCE);

/** Loads with some files replaced; null is a file that is missing. */
function loadWith(changed: Record<string, Uint8Array | null>) {
  return loadTokenizer(async (name) => {
    const bytes = name in changed ? changed[name] : whole.get(name);
    if (!bytes) throw new Error('HTTP 404');
    return Uint8Array.from(bytes).buffer;
  });
}

test('loads from whole files: the faults below are faults of the files', async () => {
  const tokenizer = await loadWith({});
  expect(tokenizer.segment('頭痛')).toMatchObject([{ start: 0, end: 2, known: true }]);
});

describe.each(NAMES)('%s.dat', (name) => {
  const named = new RegExp(`\\b${name}\\.dat`);

  test('missing: rejects by name instead of loading by halves', async () => {
    await expect(loadWith({ [name]: null })).rejects.toThrow(named);
  });

  test('cut short: rejects by name', async () => {
    const bytes = whole.get(name)!;
    await expect(loadWith({ [name]: bytes.subarray(0, bytes.length - 4) })).rejects.toThrow(named);
  });

  test('empty: rejects by name', async () => {
    await expect(loadWith({ [name]: new Uint8Array(0) })).rejects.toThrow(named);
  });
});

test('the reason why a file cannot be read is kept', async () => {
  const error = await loadWith({ cc: null }).catch((reason: Error) => reason);
  expect(error).toMatchObject({ cause: { message: 'HTTP 404' } });
});
