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
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const builds = await Promise.allSettled(BROWSER_KINDS.map(buildExtension));
  const extensions = {} as Record<BrowserKind, string>;
  for (const [i, build] of builds.entries()) {
    if (build.status === 'rejected') {
      remove();
      throw build.reason;
    }
    const kind = BROWSER_KINDS[i]!;
    extensions[kind] = join(folder, kind);
    cpSync(build.value, extensions[kind], { recursive: true });
  }
  project.provide('extensions', extensions);
  return remove;
}
