import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ROOT } from '../../src/cli/browsers/build';
import { CHOSEN, findBrowsers } from '../../src/cli/browsers/find';
import { BROWSER_KINDS } from '../../src/cli/browsers/kind';

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGTERM');
});

test('npm start shows a picture and ends where there is no display', async () => {
  const picture = join(ROOT, 'demo.png');
  rmSync(picture, { force: true });
  const { code, output } = await run('npm', ['start']).ended;
  expect(output).toMatch(/リツキシマブ \d/);
  expect(output).toContain(picture);
  expect(code).toBe(0);
  expect(statSync(picture).size).toBeGreaterThan(20_000);
}, 90_000);

test.each(BROWSER_KINDS)(
  'Ctrl-C ends %s and removes its profile',
  async (kind) => {
    const temporary = mkdtempSync(join(tmpdir(), 'yogo-loupe-demo-'));
    const profiles = () => readdirSync(temporary).filter((name) => name.startsWith('puppeteer'));
    const executable = findBrowsers().find((browser) => browser.kind === kind)!.executable;
    const demo = run(process.execPath, ['--import', 'tsx', 'src/cli/demo/main.ts'], {
      [CHOSEN]: executable,
      TMPDIR: temporary,
    });
    await expect.poll(profiles, { timeout: 60_000 }).toHaveLength(1);
    demo.child.kill('SIGINT');
    expect((await demo.ended).code).toBe(130);
    expect(profiles()).toEqual([]);
    rmSync(temporary, { recursive: true, force: true });
  },
  90_000,
);

/** Runs a program of the project where there is no display. */
function run(program: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...inherited } = process.env;
  const env = { ...inherited, ...environment };
  const child = spawn(program, words, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      output += part;
    });
  }
  const ended = new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
  return { child, ended };
}
