import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/browsers/build';
import { builtExtension } from './support/built-extension';

test('the add-on store would take the Firefox build', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
      ...['lint', '--source-dir', builtExtension('firefox'), '--output', 'json'],
      '--no-config-discovery',
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  expect(JSON.parse(stdout).errors).toEqual([]);
}, 90_000);
