import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../src/ui/', import.meta.url);
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

describe.each(sheets)('%s', (_name, css) => {
  test("no length follows the page's root: a card stands in pages of any size", () => {
    expect(css).not.toMatch(/\d\s*rem\b/);
  });

  test('nothing is fetched, not even a font', () => {
    expect(css).not.toMatch(/url\(|@font-face|@import ["']?https?:/);
  });
});
