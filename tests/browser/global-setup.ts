import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../src/cli/browsers/build';
import { ensureBrowsers } from '../../src/cli/browsers/install';
import { BROWSER_KINDS, type BrowserKind } from '../../src/cli/browsers/kind';
import './support/built-extension';

/**
 * Both browsers must be there and both extensions built: what is missing is a failure. The
 * tests get copies, since browsers read their files late and `npm start` builds anew.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  ensureBrowsers({ need: 'both' });
  const folder = mkdtempSync(join(tmpdir(), 'yogo-loupe-'));
  const copies = await Promise.all(
    BROWSER_KINDS.map(async (kind) => {
      const copy = join(folder, kind);
      cpSync(await buildExtension(kind), copy, { recursive: true });
      return [kind, copy] as const;
    }),
  );
  const extensions = Object.fromEntries(copies) as Record<BrowserKind, string>;
  project.provide('extensions', extensions);
  return () => rmSync(folder, { recursive: true, force: true });
}
