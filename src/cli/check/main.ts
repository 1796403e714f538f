import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STEPS } from './steps';
import { triedTwice } from './tried-twice';

/**
 * `npm test`: types, lint, dictionary, unit tests, browser tests. Goes on after a failure, so
 * that one run shows all of them, and closes with one line that counts.
 */
const folder = mkdtempSync(join(tmpdir(), 'yogo-loupe-'));
const report = join(folder, 'tests.json');
const count = { passed: 0, failed: 0 };

for (const { name, command } of STEPS) {
  console.log(`\n== ${name}`);
  if (run(command)) count.passed++;
  else count.failed++;
}

console.log('\n== tests');
const isGreen = run([
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
]);
const tests = readReport();
count.passed += tests.passed;
count.failed += tests.failed;
for (const line of tests.triedTwice) console.log(line);
// A run that breaks off before its tests are counted must not look green.
if (!isGreen && tests.failed === 0) count.failed++;
rmSync(folder, { recursive: true });

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

function run(command: readonly string[]): boolean {
  const [program = '', ...rest] = command;
  return spawnSync('npx', ['--no-install', program, ...rest], { stdio: 'inherit' }).status === 0;
}

function readReport(): { passed: number; failed: number; triedTwice: readonly string[] } {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      triedTwice: triedTwice(testResults),
    };
  } catch {
    return { passed: 0, failed: 1, triedTwice: [] };
  }
}
