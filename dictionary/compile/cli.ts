import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDictionary } from '../rules/check-dictionary';
import { describeFault } from '../written/fault';
import { readDictionary } from '../written/read-dictionary';
import { surfacesOf } from '../written/surfaces';
import { writeJsonSchema } from './json-schema';

const OWN_FOLDER = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'usage: cli.ts check [folder] | schema';

/** `check` says what is wrong, with file and line; `schema` writes `schema.json`. */
async function run(command: string | undefined, folder = OWN_FOLDER): Promise<number> {
  if (command === 'check') return check(folder);
  if (command === 'schema') return writeSchema();
  console.error(USAGE);
  return 2;
}

async function check(folder: string): Promise<number> {
  const dictionary = await readDictionary(folder);
  const faults = checkDictionary(dictionary);
  if (faults.length > 0) {
    for (const fault of faults) console.error(describeFault(fault));
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
    return 1;
  }
  const surfaces = dictionary.entries.flatMap(({ entry }) => surfacesOf(entry)).length;
  const sources = dictionary.sourceIds?.length ?? 0;
  console.log(`${dictionary.entries.length} entries, ${surfaces} surfaces, ${sources} sources`);
  return 0;
}

async function writeSchema(): Promise<number> {
  await writeFile(path.join(OWN_FOLDER, 'schema.json'), writeJsonSchema());
  return 0;
}

process.exitCode = await run(process.argv[2], process.argv[3]);
