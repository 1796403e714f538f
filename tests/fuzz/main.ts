import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { compileFolder } from '../../dictionary/compile/compile-dictionary';
import { lexiconOf } from '../../src/matching/pack-index';
import { flowProperties } from './flows';
import { matcherProperties } from './matcher';
import { messageProperties } from './messages';
import { normaliseProperties } from './normalise';

/**
 * `npm run fuzz [-- MILLIONS [SEED]]`: runs every property on inputs made at random, a million of
 * them together, with the whole dictionary. What fails is shown as small as it can be: keep it as
 * a plain test.
 */
const [millions = 1, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const { surfaceIndex, boundaries } = await compileFolder(
  fileURLToPath(new URL('../../dictionary', import.meta.url)),
);
const properties = [
  ...matcherProperties(lexiconOf(surfaceIndex), boundaries),
  ...normaliseProperties,
  ...flowProperties,
  ...messageProperties,
];

let total = 0;
for (const { name, share, property } of properties) {
  const result = fc.check(property, { numRuns: Math.ceil(share * millions), seed });
  total += result.numRuns;
  console.log(`${result.failed ? 'FAILED' : 'holds'} (${result.numRuns} runs): ${name}`);
  if (!result.failed) continue;
  console.log(fc.defaultReportMessage(result));
  process.exitCode = 1;
}
console.log(`${total} runs, seed ${seed}`);
