import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));

test('the lock file and the newest of the changes have the version of the package', () => {
  const lock = JSON.parse(read('package-lock.json'));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  expect(read('CHANGELOG.md').match(/^## \[?([\d.]+)/m)?.[1]).toBe(version);
});

test('the manifest takes the version of the package: wxt.config.ts gives none', () => {
  expect(read('wxt.config.ts')).not.toMatch(/\bversion(?:_name)?:/);
});
