import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** All that a build is made of, apart from Node itself. */
const INPUTS = [
  ...['entrypoints', 'src', 'dictionary'],
  ...['wxt.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json', 'LICENSE', 'NOTICE'],
];

/**
 * A name for the files that a build is made of: another one as soon as a file is changed, added,
 * moved or removed, whatever its date.
 * @param root the project's folder
 */
export async function nameInputs(root: string): Promise<string> {
  const files = (await Promise.all(INPUTS.map((input) => filesOf(root, input)))).flat();
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
