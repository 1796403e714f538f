import { spawnSync } from 'node:child_process';
import { CHOSEN, findBrowsers } from './find';
import { BROWSER_KINDS, type BrowserKind, type FoundBrowser } from './kind';

/** One browser, whichever is there, or one of each kind. */
type Need = 'any' | 'both';

const PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const FONT_PACKAGE = 'fonts-noto-cjk';

/**
 * Gives the browsers that are needed, best first, and installs what is missing where it can.
 * @throws Error with the one command to run where it cannot
 */
export function ensureBrowsers({ need }: { readonly need: Need }): FoundBrowser[] {
  const packages = missingPackages(findBrowsers(), need, hasJapaneseFont());
  if (packages.length > 0) install(packages);
  return findBrowsers();
}

/** The Debian packages without which a need is not met. */
function missingPackages(found: readonly FoundBrowser[], need: Need, hasFont: boolean): string[] {
  const missing = BROWSER_KINDS.filter((kind) => !found.some((browser) => browser.kind === kind));
  const wanted: BrowserKind[] = need === 'both' ? missing : found.length === 0 ? ['chromium'] : [];
  return [...wanted.map((kind) => PACKAGE[kind]), ...(hasFont ? [] : [FONT_PACKAGE])];
}

function install(packages: readonly string[]): void {
  if (!hasCommand('apt-get')) {
    throw new Error(
      `Missing: ${packages.join(', ')}. Install Chromium or Firefox, or name one: ${CHOSEN}=/path/to/browser`,
    );
  }
  const commands = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages],
  ];
  if (process.getuid?.() !== 0) {
    const command = commands.map((words) => `sudo ${words.join(' ')}`).join(' && ');
    throw new Error(`Missing: ${packages.join(', ')}. Run: ${command}`);
  }
  console.log(`Missing: ${packages.join(', ')}. Installing with apt-get (once) ...`);
  for (const [program = '', ...words] of commands) {
    const { status } = spawnSync(program, words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`This failed: ${program} ${words.join(' ')}`);
  }
}

/** Can Japanese be shown? Other systems than Linux bring a font. */
function hasJapaneseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

function hasCommand(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}
