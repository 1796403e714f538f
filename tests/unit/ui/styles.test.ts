import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../src/ui/', import.meta.url);
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

const tokens = readFileSync(new URL('tokens.css', folder), 'utf8');
const THEME = [...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);

describe.each(sheets)('%s', (name, css) => {
  test("no length follows the page's root: a card stands in pages of any size", () => {
    expect(css).not.toMatch(/\d\s*rem\b/);
  });

  test('fonts are generic: a page can give any other name to a font of its own', () => {
    for (const [, families] of css.matchAll(/font-family:\s*([^;]+);/g)) {
      expect(families).toMatch(/^(?:(?:sans-serif|system-ui)(?:, )?)+$/);
    }
    expect(css).not.toMatch(/\bfont: (?!inherit;)/);
  });

  test('only colours of the theme are custom properties: they are inlined in pages', () => {
    const used = [...css.matchAll(/var\(([^)]*)\)?/g)].map(([, token]) => token);
    for (const token of used) expect(THEME).toContain(token);
    if (name !== 'tokens.css') expect(css).not.toMatch(/--[\w-]+:/);
  });

  test('nothing is fetched, not even a font', () => {
    expect(css).not.toMatch(/url\(|@font-face|@import ["']?https?:/);
  });
});
