import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_NAMES, CURRENT } from '../../../src/html/mark-names';

const sheet = readFileSync(new URL('../../../entrypoints/marks.css', import.meta.url), 'utf8');
const [onScreen = '', inPrint = ''] = sheet.split('@media print');
const namesIn = (css: string) =>
  [...new Set(Array.from(css.matchAll(/::highlight\(([^)]*)\)/g), ([, name]) => name))].sort();

describe.each([
  ['on screen', onScreen],
  ['in print', inPrint],
])('%s', (_, css) => {
  test('the style sheet has a line for every name that is painted, and for no other', () => {
    expect(namesIn(css)).toEqual([...ALL_NAMES, CURRENT].sort());
  });
});
