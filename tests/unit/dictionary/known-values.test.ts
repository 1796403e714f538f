import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { checkDictionary } from '../../../dictionary/rules/check-dictionary';
import { describeFault } from '../../../dictionary/written/fault';
import { readDictionary } from '../../../dictionary/written/read-dictionary';
import { ciclosporin, type Files, writeFixture } from './fixture';

const DRUG = 'entries/drug/ciclosporin.yaml';
const { parses } = vi.hoisted(() => ({ parses: [] as string[] }));
vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  return {
    ...yaml,
    parseDocument: ((text, options) => {
      parses.push(text);
      return yaml.parseDocument(text, options);
    }) as typeof yaml.parseDocument,
  };
});

/** A dictionary in a project that has packages, and so a place to keep what was parsed. */
async function inProject(changes: Files = {}) {
  const folder = await writeFixture(changes);
  const cache = path.join(folder, '../node_modules/.cache/yogo-loupe');
  await mkdir(path.join(folder, '../node_modules'));
  return {
    folder,
    cache,
    kept: path.join(cache, 'dictionary-values'),
    write: (text: string) => writeFile(path.join(folder, DRUG), text),
    read: () => readCounting(folder),
  };
}

/** Texts are kept as the parser cut them out of a file that is not all Latin: in UTF-16. */
function misspell(bytes: Buffer, word: string, wrong: string): Buffer {
  const spelt = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
  return Buffer.from(bytes.toString('latin1').replace(spelt(word), spelt(wrong)), 'latin1');
}

/** The dictionary, its faults, and how many texts had to be parsed for both. */
async function readCounting(folder: string) {
  parses.length = 0;
  const dictionary = await readDictionary(folder);
  const read = parses.length;
  const faults = checkDictionary(dictionary).map(describeFault);
  return { dictionary, faults, read, parsed: parses.length };
}

test('what was parsed once is the same at the next run, without parsing', async () => {
  const project = await inProject();
  const first = await project.read();
  const second = await project.read();
  expect([first.read, second.parsed]).toEqual([6, 0]);
  expect(JSON.stringify(second.dictionary)).toBe(JSON.stringify(first.dictionary));
});

test('a changed file is read anew, and no other', async () => {
  const project = await inProject();
  await project.read();
  await project.write(stringify({ ...ciclosporin, headword: 'シクロスポリソ' }));
  const { dictionary, read } = await project.read();
  expect(read).toBe(1);
  expect(dictionary.entries.map(({ entry }) => entry.headword)).toContain('シクロスポリソ');
  expect((await project.read()).read).toBe(0);
});

test('a fault has its line at every run, and only its file is parsed for it', async () => {
  const text = stringify({ ...ciclosporin, related: ['headache', 'nowhere'] });
  const line = text.split('\n').indexOf('  - nowhere') + 1;
  const project = await inProject({ [DRUG]: text });
  const first = await project.read();
  const second = await project.read();
  expect(first.faults).toEqual([expect.stringContaining(`dictionary/${DRUG}:${line}: `)]);
  expect(second.faults).toEqual(first.faults);
  expect([second.read, second.parsed]).toEqual([0, 1]);
});

test('a value that JSON does not know is blamed alike at every run', async () => {
  const text = stringify({ ...ciclosporin, headword: Number.NaN });
  const project = await inProject({ [DRUG]: text });
  const { faults } = await project.read();
  expect(faults).toContainEqual(expect.stringContaining('headword must be a text, not NaN'));
  expect((await project.read()).faults).toEqual(faults);
});

test('broken YAML is told at every run', async () => {
  const project = await inProject({ [DRUG]: 'id: "ciclosporin\n' });
  const { faults } = await project.read();
  expect(faults).toContainEqual(expect.stringContaining('is not valid YAML'));
  expect((await project.read()).faults).toEqual(faults);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in a word', (bytes: Buffer) => misspell(bytes, 'Rest.', 'Rust.')],
])('a kept file that is %s is ignored and written anew', async (_, damage) => {
  const project = await inProject();
  const { dictionary } = await project.read();
  await writeFile(project.kept, damage(await readFile(project.kept)));
  const mended = await project.read();
  expect(mended.read).toBe(6);
  expect(JSON.stringify(mended.dictionary)).toBe(JSON.stringify(dictionary));
  expect((await project.read()).read).toBe(0);
});

test('several runs at once leave one whole file', async () => {
  const project = await inProject();
  await Promise.all([1, 2, 3, 4].map(() => readDictionary(project.folder)));
  expect(await readdir(project.cache)).toEqual(['dictionary-values']);
  expect((await project.read()).read).toBe(0);
});

test('without packages nothing is kept', async () => {
  const folder = await writeFixture();
  await readDictionary(folder);
  expect(await readdir(path.dirname(folder))).toEqual(['dictionary']);
});
