import { readFile } from 'node:fs/promises';

/**
 * Reads a UTF-8 file. A byte order mark stays, so that offsets count what is in the file.
 * @throws Error saying why in one line: no such file, a folder, not UTF-8
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('not UTF-8');
  }
}
