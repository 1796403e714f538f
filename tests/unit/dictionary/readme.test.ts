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
  const medicineOnly = [
    'sideEffects',
    'uses',
    'tellFirst',
    'contraindications',
    'living',
    'classes',
  ];
  const symptom = Object.fromEntries(
    Object.entries(blockWith('gist')).filter(([field]) => !medicineOnly.includes(field)),
  );
  const entry = { ...symptom, kind: 'symptom', ...blockWith('signs') };
  expect(v.safeParse(entrySourceSchema, entry).issues).toBeUndefined();
});

test('the example of a source is one that the check would take', () => {
  expect(v.safeParse(sourcesSchema, blockWith('examplimab-label')).issues).toBeUndefined();
});
