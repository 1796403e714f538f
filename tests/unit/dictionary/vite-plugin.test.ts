import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { dictionaryAssets, dictionaryPlugin } from '../../../dictionary/compile/vite-plugin';
import { ciclosporin, writeFixture } from './fixture';

const ENTRY = 'virtual:entry';
/** A program of one module, so that nothing has to be written to disk. */
const program = (code: string): Plugin => ({
  name: 'program',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? code : null),
});

async function bundle(code: string, folder: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [program(code), dictionaryPlugin(folder)],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in result)) throw new Error('not one bundle');
  return result.output[0].code;
}

test('a bundle gets the index and the boundaries', async () => {
  const code = await bundle(
    `export { default as near } from 'virtual:near-words';
     export { default as boundaries } from 'virtual:boundaries';`,
    await writeFixture(),
  );
  const run = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(run.near.index).toMatch(/^ciclosporin\t22\tCsA\t/);
  expect(run.boundaries.stopPhrases).toEqual(['頭痛の種']);
});

test('a faulty dictionary ends the build and names the fault', async () => {
  const folder = await writeFixture({
    'entries/drug/ciclosporin.yaml': { ...ciclosporin, related: ['gout'] },
  });
  await expect(bundle(`export * from 'virtual:near-words'`, folder)).rejects.toThrow(
    /ciclosporin\.yaml:\d+: gout is no entry of the dictionary/,
  );
});

test('a changed file is compiled anew, an unchanged dictionary only once', async () => {
  const folder = await writeFixture();
  const file = path.join(folder, 'entries/drug/ciclosporin.yaml');
  const contents = async () => JSON.stringify(await dictionaryAssets(folder));
  const before = await contents();
  await writeFile(file, stringify({ ...ciclosporin, headword: 'シクロスポリンＡ' }));
  expect(await contents()).toBe(before);
  const { watchChange } = dictionaryPlugin(folder);
  if (typeof watchChange !== 'function') throw new Error('no watchChange');
  await Reflect.apply(watchChange, null, [file, { event: 'update' }]);
  expect(await contents()).toContain('シクロスポリンＡ');
});

test('assets are one file an entry, one for search, and those that the glossaries match with', async () => {
  const assets = await dictionaryAssets(await writeFixture());
  expect(assets.map(({ relativeDest }) => relativeDest)).toEqual([
    'entries/ciclosporin.json',
    'entries/headache.json',
    'search.json',
    'surfaces.txt',
    'parts.json',
    'medicines.txt',
    'medicines.tsv',
  ]);
  expect(JSON.parse(assets[1]?.contents ?? '')).toMatchObject({ id: 'headache', kind: 'symptom' });
});
