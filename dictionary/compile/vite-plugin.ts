import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packIndex } from '../../src/matching/pack-index';
import { addFurigana } from '../furigana/add-furigana';
import { listFiles } from '../written/read-dictionary';
import { type CompiledDictionary, compileFolder } from './compile-dictionary';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));

const MODULES: Readonly<Record<string, (compiled: CompiledDictionary) => unknown>> = {
  'virtual:near-words': ({ near }) => ({ ...near, index: packIndex(near.index) }),
  'virtual:boundaries': ({ boundaries }) => boundaries,
};
/** Rollup's mark of a module that no other plugin shall look for on disk. */
const RESOLVED = '\0';

/** A file to be written beside the built extension. WXT's `GeneratedPublicFile`. */
interface DictionaryAsset {
  readonly relativeDest: string;
  readonly contents: string;
}

/** One build makes many bundles, and all of them share one compilation of a folder. */
const compilations = new Map<string, Promise<CompiledDictionary>>();

function compileOnce(folder: string): Promise<CompiledDictionary> {
  const compilation = compilations.get(folder) ?? compileFolder(folder);
  compilations.set(folder, compilation);
  return compilation;
}

/**
 * Provides `virtual:near-words` and `virtual:boundaries` (declared in `src/glossary`), and
 * compiles anew when a file of the dictionary changes.
 * A faulty dictionary ends the build with a DictionaryError that lists every fault.
 */
export function dictionaryPlugin(folder = FOLDER): Plugin {
  return {
    name: 'yogo-loupe:dictionary',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? RESOLVED + id : null),
    async load(id) {
      const read = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      if (!read) return null;
      for (const file of await listFiles(folder)) this.addWatchFile(path.join(folder, file));
      return `export default ${JSON.stringify(read(await compileOnce(folder)))};`;
    },
    watchChange(file) {
      if (/\.(?:yaml|tsv)$/.test(file) && !path.relative(folder, file).startsWith('..')) {
        compilations.delete(folder);
      }
    },
  };
}

/**
 * `entries/<id>.json` of every entry, `search.json`, `surfaces.txt`, the packed index, and what the
 * other glossaries are made of, for WXT's `build:publicAssets`.
 */
export async function dictionaryAssets(folder = FOLDER): Promise<DictionaryAsset[]> {
  const compiled = await compileOnce(folder);
  const { entries, search, readings, surfaceIndex, parts } = compiled;
  const read = await addFurigana(entries, new Map(Object.entries(readings)));
  return [
    ...read.map((entry) => ({
      relativeDest: `entries/${entry.id}.json`,
      contents: JSON.stringify(entry),
    })),
    { relativeDest: 'search.json', contents: JSON.stringify(search) },
    { relativeDest: 'surfaces.txt', contents: packIndex(surfaceIndex) },
    { relativeDest: 'parts.json', contents: JSON.stringify(parts) },
    { relativeDest: 'medicines.txt', contents: packIndex(compiled.medicineIndex) },
    { relativeDest: 'medicines.tsv', contents: compiled.medicineNames },
  ];
}
