import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entrySourceSchema, sourcesSchema } from '../../../dictionary/schema';

const readme = await readFile(new URL('../../../dictionary/README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text]) => parse(text ?? ''));
const blockWith = (field: string) =>
  blocks.find((block) => typeof block === 'object' && block !== null && field in block);

test('the worked example is an entry that the check would take', () => {
  expect(v.safeParse(entrySourceSchema, blockWith('gist')).issues).toBeUndefined();
});

test('the example of a side effect completes a symptom', () => {
  const { sideEffects: _1, uses: _2, tellFirst: _3, classes: _4, ...symptom } = blockWith('gist');
  const entry = { ...symptom, kind: 'symptom', ...blockWith('earlySigns') };
  expect(v.safeParse(entrySourceSchema, entry).issues).toBeUndefined();
});

test('the example of a source is one that the check would take', () => {
  expect(v.safeParse(sourcesSchema, blockWith('examplimab-label')).issues).toBeUndefined();
});
