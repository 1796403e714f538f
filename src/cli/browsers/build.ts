import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashInputs, isBuiltFrom, noteBuiltFrom } from './built-from';
import type { BrowserKind } from './kind';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const WXT_BROWSER: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Where the built extension stands. */
function outputFolder(kind: BrowserKind): string {
  return join(ROOT, '.output', `${WXT_BROWSER[kind]}-mv3`);
}

/**
 * Builds the extension for one kind of browser, unless it stands there already, made of the same
 * files. In a process of its own, since a test runner's environment would leak into the bundle.
 * @returns the folder of the built extension
 * @throws Error with what the build said
 */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  const folder = outputFolder(kind);
  const inputs = await hashInputs(ROOT);
  if (await isBuiltFrom(folder, inputs)) return folder;
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const environment = { ...process.env };
  for (const name of ['NODE_ENV', 'VITEST', 'TEST', 'MODE']) delete environment[name];
  await run(process.execPath, [wxt, 'build', '-b', WXT_BROWSER[kind]], environment);
  await noteBuiltFrom(folder, inputs);
  return folder;
}

function run(program: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The extension was not built (exit ${code}):\n${said}`));
    });
  });
}
