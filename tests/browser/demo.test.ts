import { spawn } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/browsers/build';

test('npm start shows nothing, or does not end, where there is no display', async () => {
  const picture = join(ROOT, 'demo.png');
  rmSync(picture, { force: true });
  const { code, output } = await npmStart();
  expect(output).toMatch(/リツキシマブ \d/);
  expect(output).toContain(picture);
  expect(code).toBe(0);
  expect(statSync(picture).size).toBeGreaterThan(20_000);
}, 90_000);

function npmStart(): Promise<{ code: number | null; output: string }> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['start'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => (output += part));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
