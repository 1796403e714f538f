import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BrowserKind } from '../../../src/cli/browsers/kind';
import { builtExtension } from './built-extension';
import type { Start } from './start-browser';

/**
 * Describes a browser with a copy of the built extension that is changed somewhere.
 * @param change gets the copy's folder
 * @returns a function that makes the copy; it is removed after the tests of this block
 */
export function variant(kind: BrowserKind, change: (folder: string) => void): () => Start {
  let folder: string | undefined;
  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (folder) return { extension: folder };
    folder = mkdtempSync(join(tmpdir(), 'yogo-loupe-variant-'));
    cpSync(builtExtension(kind), folder, { recursive: true });
    change(folder);
    return { extension: folder };
  };
}

/** Changes a copy so that something runs before the reader does, in its world. */
export function inReader(code: string): (folder: string) => void {
  return (folder) => {
    const file = join(folder, 'reader.js');
    writeFileSync(file, `{${code}}\n${readFileSync(file, 'utf8')}`);
  };
}
