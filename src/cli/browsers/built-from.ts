import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** In the built folder, which every build empties first: the hash of what it was built from. */
const BUILT_FROM = '.built-from';
/** Of the project, and of the packages as they are installed: npm keeps their lock file there. */
const INPUTS = [
  ...['entrypoints', 'src', 'dictionary', 'LICENSE', 'NOTICE', 'package.json'],
  ...['wxt.config.ts', 'tsconfig.json', 'node_modules/.package-lock.json'],
];
/** WXT reads variables from these. */
const ENVIRONMENT = /^\.env/;

/** Was what stands in a built folder made of these inputs? */
export async function isBuiltFrom(folder: string, inputs: string): Promise<boolean> {
  return (await readFile(join(folder, BUILT_FROM), 'utf8').catch(() => null)) === inputs;
}

/** Notes down in a built folder what it was made of. */
export async function noteBuiltFrom(folder: string, inputs: string): Promise<void> {
  await writeFile(join(folder, BUILT_FROM), inputs);
}

/**
 * A hash of the files that a build is made of, and of Node's version: another one as soon as a
 * file is changed, added, moved or removed, whatever its date.
 * @param root the project's folder
 */
export async function hashInputs(root: string): Promise<string> {
  const variables = (await readdir(root)).filter((name) => ENVIRONMENT.test(name));
  const inputs = [...INPUTS, ...variables];
  const files = (await Promise.all(inputs.map((input) => filesOf(root, input)))).flat();
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort()) {
    const content = await readFile(join(root, file));
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

async function filesOf(root: string, input: string): Promise<string[]> {
  const found = await readdir(join(root, input), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return null;
      throw error;
    },
  );
  if (!found) return [input];
  return found
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(root.length + 1));
}
