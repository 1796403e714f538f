import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BROWSER_KINDS, type BrowserKind, type FoundBrowser } from './kind';

/** The environment variable that names an executable to use before all others. */
export const CHOSEN = 'YOGO_LOUPE_BROWSER';

const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * Finds the browsers of this machine, at most one of each kind: the chosen one first, then
 * Chromium's kind, then Firefox's.
 * @throws Error where the chosen executable is not a browser that runs
 */
export function findBrowsers(environment: NodeJS.ProcessEnv = process.env): FoundBrowser[] {
  const chosen = environment[CHOSEN];
  const found: FoundBrowser[] = chosen ? [{ kind: kindOf(chosen), executable: chosen }] : [];
  for (const kind of BROWSER_KINDS) {
    if (found.some((browser) => browser.kind === kind)) continue;
    const executable = firstOnPath(NAMES[kind], environment.PATH ?? '');
    if (executable) found.push({ kind, executable });
  }
  return found;
}

/**
 * Tells the kind from how the browser names itself: a file's name may be a link's.
 * @throws Error where it does not run
 */
function kindOf(executable: string): BrowserKind {
  const { stdout, status, error } = spawnSync(executable, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (error || status !== 0) {
    throw new Error(`${CHOSEN}=${executable} does not run (${error?.message ?? `exit ${status}`})`);
  }
  return /firefox|mozilla/i.test(stdout) ? 'firefox' : 'chromium';
}

function firstOnPath(names: readonly string[], path: string): string | null {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    const executable = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (executable) return executable;
  }
  return null;
}

/** Can this file be run? */
function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
