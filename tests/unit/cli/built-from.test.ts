import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashInputs, isBuiltFrom, noteBuiltFrom } from '../../../src/cli/browsers/built-from';

const FILES = [
  ...['entrypoints/reader.ts', 'src/html/flow.ts', 'dictionary/entries/drug/ivig.yaml'],
  ...[
    'wxt.config.ts',
    'tsconfig.json',
    'package.json',
    'node_modules/.package-lock.json',
    '.env.local',
    'LICENSE',
    'NOTICE',
  ],
];
let root = '';
let before = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'yogo-loupe-inputs-'));
  for (const file of FILES) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  before = await hashInputs(root);
});
afterAll(() => rmSync(root, { recursive: true }));

/** What the hash is once something happened to a copy of the project. */
async function hashAfter(change: (copy: string) => void): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'yogo-loupe-inputs-'));
  cpSync(root, copy, { recursive: true });
  change(copy);
  const hash = await hashInputs(copy);
  rmSync(copy, { recursive: true });
  return hash;
}

test.each(FILES)('a change of %s is built', async (file) => {
  expect(await hashAfter((copy) => writeFileSync(join(copy, file), `${file}!`))).not.toBe(before);
});

test('a file that came, went or moved is built', async () => {
  const at = (copy: string, file: string) => join(copy, 'src/html', file);
  const changes = [
    (copy: string) => writeFileSync(at(copy, 'new.ts'), ''),
    (copy: string) => rmSync(at(copy, 'flow.ts')),
    (copy: string) => renameSync(at(copy, 'flow.ts'), at(copy, 'flaw.ts')),
  ];
  for (const change of changes) expect(await hashAfter(change)).not.toBe(before);
});

test('the same files are not built anew elsewhere, nor for a later date', async () => {
  const later = (copy: string) => utimesSync(join(copy, 'wxt.config.ts'), 2_000_000_000, 2e9);
  expect(await hashAfter(later)).toBe(before);
});

test('a folder that was never built from these files, or not noted, does not count as built', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yogo-loupe-built-'));
  expect(await isBuiltFrom(folder, before)).toBe(false);
  await noteBuiltFrom(folder, before);
  expect(await isBuiltFrom(folder, before)).toBe(true);
  expect(await isBuiltFrom(folder, `${before}!`)).toBe(false);
  rmSync(folder, { recursive: true });
});
