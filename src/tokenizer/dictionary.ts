import CharacterDefinition from 'kuromoji/src/dict/CharacterDefinition.js';
import ConnectionCosts from 'kuromoji/src/dict/ConnectionCosts.js';
import { checkAgainstHeader, HEADER_FILE, SLIM_FILES, type SlimFile } from './slim/format';
import type { ExtraWord, ReadFile } from './types';

/** The slim dictionary (`slim/format.ts`) in memory. */
export interface Dictionary {
  readonly base: Int32Array;
  readonly check: Int32Array;
  readonly tokens: Int16Array;
  readonly counts: Uint8Array;
  readonly connections: ConnectionCosts;
  readonly characters: CharacterDefinition;
  /** By character class. */
  readonly unknownWords: readonly (readonly ExtraWord[])[];
}

/**
 * Reads and checks all files of the slim dictionary.
 * @throws {Error} that names the file which is missing or cut short
 */
export async function readDictionary(read: ReadFile): Promise<Dictionary> {
  const [header, ...contents] = await Promise.all(
    [HEADER_FILE, ...SLIM_FILES].map((name) => readNamed(read, name)),
  );
  const files = Object.fromEntries(
    SLIM_FILES.map((name, index) => [name, new Uint8Array(contents[index]!)]),
  ) as Record<SlimFile, Uint8Array<ArrayBuffer>>;
  checkAgainstHeader(new Uint8Array(header!), files);

  const connections = new ConnectionCosts(0, 0);
  connections.loadConnectionCosts(new Int16Array(files.cc.buffer));
  // kuromoji loads the classes that a character also belongs to but never asks for them.
  const alsoInClasses = new Uint32Array(0);
  return {
    base: new Int32Array(files.base.buffer),
    check: new Int32Array(files.check.buffer),
    tokens: new Int16Array(files.tok.buffer),
    counts: files.cnt,
    connections,
    characters: CharacterDefinition.load(files.unk_char, alsoInClasses, files.unk_invoke),
    unknownWords: byClass(new Int16Array(files.unk.buffer)),
  };
}

async function readNamed(read: ReadFile, name: string): Promise<ArrayBuffer> {
  try {
    return await read(name);
  } catch (cause) {
    throw new Error(`Tokenizer dictionary: ${name}.dat cannot be read`, { cause });
  }
}

function byClass(rows: Int16Array): ExtraWord[][] {
  const words: ExtraWord[][] = [];
  for (let at = 0; at < rows.length; at += 4) {
    const [characterClass, leftId, rightId, cost] = rows.subarray(at, at + 4);
    words[characterClass!] ??= [];
    words[characterClass!]!.push({ leftId: leftId!, rightId: rightId!, cost: cost! });
  }
  return words;
}
