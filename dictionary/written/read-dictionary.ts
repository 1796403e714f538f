import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as v from 'valibot';
import {
  type Boundaries,
  boundariesSchema,
  type Compounds,
  compoundsSchema,
  type EntrySource,
  entrySourceSchema,
  type Parts,
  partsSchema,
  type Readings,
  readingsSchema,
  type Sources,
  sourcesSchema,
} from '../schema';
import type { Fault } from './fault';
import { type KnownValues, readKnownValues } from './known-values';
import { MEDICINE_NAMES, readNames, type WrittenName } from './read-names';
import { type Validated, validate } from './validate';
import { parseYamlFile, recallYamlFile, type YamlFile } from './yaml-file';

const ENTRIES = 'entries';
const SOURCES = 'sources.yaml';
const BOUNDARIES = 'boundaries.yaml';
const READINGS = 'readings.yaml';
const PARTS = 'parts';
const COMPOUNDS = 'compounds.yaml';

/** An entry's file whose fields are all of the right type. */
export interface EntryFile {
  readonly yaml: YamlFile;
  /** The file's name without `.yaml`; what the id must be. */
  readonly name: string;
  /** The folder it stands in; what the kind must be. */
  readonly folder: string;
  readonly entry: EntrySource;
}

/** A dictionary as written. Where there are faults, what could be read all the same. */
export interface Dictionary {
  readonly entries: readonly EntryFile[];
  /** The names of all entry files, also those that could not be read. */
  readonly names: ReadonlySet<string>;
  readonly sources: YamlFile;
  /** Every source's id, also where its fields are wrong; null where the file is broken. */
  readonly sourceIds: readonly string[] | null;
  readonly sourceById: Sources;
  readonly boundaries: { readonly yaml: YamlFile; readonly data: Boundaries };
  readonly readings: { readonly yaml: YamlFile; readonly data: Readings };
  /** What words consist of, by file. */
  readonly parts: readonly { readonly yaml: YamlFile; readonly data: Parts }[];
  readonly compounds: { readonly yaml: YamlFile; readonly data: Compounds };
  /** Names of medicines without an entry of their own. */
  readonly medicines: readonly WrittenName[];
  /** Syntax, unknown or missing fields, wrong types, texts too long. */
  readonly faults: readonly Fault[];
}

/**
 * Reads `entries/<kind>/<id>.yaml`, `parts/*.yaml` and the other files of a folder. Never throws
 * for what is written in them: that becomes faults.
 * @throws Error where the folder cannot be read
 */
export async function readDictionary(folder: string): Promise<Dictionary> {
  const files = await listEntries(folder);
  const known = await readKnownValues(folder);
  const load = <T>(file: string, schema: v.GenericSchema<unknown, T>) =>
    loadFile(folder, file, schema, known);
  const read = await Promise.all(files.map((file) => load(file, entrySourceSchema)));
  const sources = await load(SOURCES, sourcesSchema);
  const boundaries = await load(BOUNDARIES, boundariesSchema);
  const readings = await load(READINGS, readingsSchema);
  const compounds = await load(COMPOUNDS, compoundsSchema);
  const parts = await Promise.all((await listParts(folder)).map((file) => load(file, partsSchema)));
  const medicines = await readNames(folder);
  await known.save();
  const entries = read.flatMap(({ yaml, value }, i): EntryFile[] => {
    if (!value) return [];
    const { name, dir } = path.parse(files[i] ?? '');
    return [{ yaml, name, folder: path.relative(ENTRIES, dir), entry: value }];
  });
  return {
    entries,
    names: new Set(files.map((file) => path.parse(file).name)),
    sources: sources.yaml,
    sourceIds: isRecord(sources.yaml.value) ? Object.keys(sources.yaml.value) : null,
    sourceById: sources.value ?? {},
    boundaries: {
      yaml: boundaries.yaml,
      data: boundaries.value ?? { blockers: [], prefixes: [], suffixes: [], stopPhrases: [] },
    },
    readings: { yaml: readings.yaml, data: readings.value ?? {} },
    parts: parts.flatMap(({ yaml, value }) => (value ? [{ yaml, data: value }] : [])),
    compounds: {
      yaml: compounds.yaml,
      data: compounds.value ?? { misleading: [], unexplained: [], neighbours: [] },
    },
    medicines: medicines.names,
    faults: [
      ...medicines.faults,
      ...[...read, sources, boundaries, readings, compounds, ...parts].flatMap(
        ({ faults }) => faults,
      ),
    ],
  };
}

interface Loaded<T> extends Validated<T> {
  readonly yaml: YamlFile;
}

async function loadFile<T>(
  folder: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
  known: KnownValues,
): Promise<Loaded<T>> {
  const shown = path.posix.join(path.basename(path.resolve(folder)), ...file.split(path.sep));
  const text = await readFile(path.join(folder, file), 'utf8').catch(() => null);
  const yaml = readYaml(shown, text ?? '', known);
  if (text === null) return { yaml, value: null, faults: [yaml.faultAt([], 'cannot be read')] };
  if (!file.endsWith('.yaml')) {
    return { yaml, value: null, faults: [yaml.faultAt([], 'is not named <id>.yaml')] };
  }
  return { yaml, ...validate(yaml, schema) };
}

function readYaml(file: string, text: string, known: KnownValues): YamlFile {
  const recalled = known.valueOf(text);
  if (recalled) return recallYamlFile(file, text, recalled.value);
  const yaml = parseYamlFile(file, text);
  if (yaml.syntaxFaults.length === 0) known.keep(text, yaml.value);
  return yaml;
}

/** Every file that a dictionary is made of, relative to its folder, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const [entries, parts] = await Promise.all([listEntries(folder), listParts(folder)]);
  return [...entries, ...parts, SOURCES, BOUNDARIES, READINGS, COMPOUNDS, MEDICINE_NAMES];
}

/** Sorted, so that output does not depend on the file system. */
async function listEntries(folder: string): Promise<string[]> {
  const found = await readdir(path.join(folder, ENTRIES), { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .sort();
}

/** Sorted; a dictionary need not have any. */
async function listParts(folder: string): Promise<string[]> {
  const found = await readdir(path.join(folder, PARTS)).catch(() => []);
  return found
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(PARTS, name))
    .sort();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
