import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Raise it whenever `parseYamlFile` makes another value of the same text. */
const VERSION = 1;
const PARSER: string = createRequire(import.meta.url)('yaml/package.json').version;
const DIGEST_BYTES = 32;

/** The values of texts without syntax faults, by the text's hash, kept from run to run. */
export interface KnownValues {
  /** Undefined where the text was never parsed. */
  valueOf(text: string): { readonly value: unknown } | undefined;
  keep(text: string, value: unknown): void;
  /** Writes what was asked for or kept, if any of it is new. Never throws. */
  save(): Promise<void>;
}

/**
 * What is known of a dictionary's texts: a file in `node_modules/.cache/yogo-loupe/` beside the
 * dictionary's folder. Without `node_modules`, or where the file is damaged, nothing is known.
 */
export async function readKnownValues(folder: string): Promise<KnownValues> {
  const modules = path.resolve(folder, '../node_modules');
  const file = path.join(modules, '.cache/yogo-loupe/dictionary-values');
  const known = await readValues(file);
  const used = new Map<string, unknown>();
  let isNew = false;
  return {
    valueOf(text) {
      const hash = hashOf(text);
      if (!known.has(hash)) return undefined;
      used.set(hash, known.get(hash));
      return { value: known.get(hash) };
    },
    keep(text, value) {
      used.set(hashOf(text), value);
      isNew = true;
    },
    async save() {
      if (isNew && existsSync(modules)) await writeValues(file, used);
    },
  };
}

/** Not JSON, which knows no NaN: a fault would be told otherwise the second time. */
async function readValues(file: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    const bytes = await readFile(file);
    const values = bytes.subarray(DIGEST_BYTES);
    if (digestOf(values).equals(bytes.subarray(0, DIGEST_BYTES))) return deserialize(values);
  } catch {
    // Not there, or written by a newer Node: parsing everything is slower, not wrong.
  }
  return new Map();
}

/** The file appears only when it is complete, so a killed run, or two at a time, harm nothing. */
async function writeValues(file: string, used: ReadonlyMap<string, unknown>): Promise<void> {
  const unfinished = `${file}.unfinished-${randomUUID()}`;
  try {
    const values = serialize(used);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(unfinished, Buffer.concat([digestOf(values), values]));
    await rename(unfinished, file);
  } catch {
    // A folder that cannot be written costs time at the next run, and no result at this one.
    await rm(unfinished, { force: true }).catch(() => {});
  }
}

function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function hashOf(text: string): string {
  return createHash('sha256').update(`${VERSION} ${PARSER}\n${text}`).digest('base64');
}
