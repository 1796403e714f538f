import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { writeJsonSchema } from '../../../dictionary/compile/json-schema';
import { entrySourceSchema } from '../../../dictionary/schema';
import { KINDS, KINDS_WITH_SIDE_EFFECTS } from '../../../src/glossary/kinds';
import { ciclosporin, headache } from './fixture';

const SCHEMA = new URL('../../../dictionary/schema.json', import.meta.url);

test('the committed schema.json is what npm run dictionary:schema writes', async () => {
  expect(await readFile(SCHEMA, 'utf8')).toBe(writeJsonSchema());
});

test('an editor shows a long gist and a reading in katakana before the check does', () => {
  const [first] = JSON.parse(writeJsonSchema()).oneOf;
  expect(first.properties.gist.properties.ja.maxLength).toBe(40);
  expect(JSON.stringify(first.properties.reading)).toContain('[ぁ-ゖー]+');
});

describe('side effects', () => {
  const { sideEffects, ...plain } = { ...headache, sideEffects: ciclosporin.sideEffects };
  const accepts = (entry: object) => v.safeParse(entrySourceSchema, entry).success;

  test.each(KINDS)('%s has them exactly where kinds.ts says so', (kind) => {
    const needed = KINDS_WITH_SIDE_EFFECTS.includes(kind);
    expect(accepts({ ...plain, kind, sideEffects })).toBe(needed);
    expect(accepts({ ...plain, kind })).toBe(!needed);
  });
});
