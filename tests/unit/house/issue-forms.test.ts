import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../../.github/ISSUE_TEMPLATE/', import.meta.url);
const forms = readdirSync(folder);

interface Question {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string };
}

test('a wrong explanation, a missing word and a broken page have a form each', () => {
  expect(forms.sort()).toEqual(['broken-page.yml', 'missing-word.yml', 'wrong-explanation.yml']);
});

test.each(forms)('%s asks each question once, in both languages', (name) => {
  const form = parse(readFileSync(new URL(name, folder), 'utf8'));
  expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
  const questions = (form.body as Question[]).filter(({ type }) => type !== 'markdown');
  const ids = questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain(undefined);
  for (const { attributes } of questions)
    expect(attributes.label).toMatch(/[ぁ-ん一-龠].* \/ [A-Z]/);
});
