import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = normalize(join(import.meta.dirname, '../../../src/reading'));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));

/** What only a document or its window has: the core reads whatever gives it text. */
const GLOBALS = [
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history', 'screen'],
  ...['innerWidth', 'innerHeight', 'scrollTo', 'scrollBy', 'getComputedStyle', 'getSelection'],
  ...['addEventListener', 'matchMedia', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['Node', 'Text', 'Element', 'ShadowRoot', 'Document', 'Window', 'NodeList', 'Range', 'CSS'],
  ...['StaticRange', 'Highlight', 'DOMRect', 'Event', 'EventTarget', 'CaretPosition'],
  ...['browser', 'chrome'],
];
const FORBIDDEN = new RegExp(
  `(?<![.\\w])(?:${GLOBALS.join('|')}|(?:HTML|SVG|CSS|DOM)\\w+|\\w+Observer)\\b`,
  'g',
);

/** Without comments and texts. */
function codeOf(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'[^'\n]*'|`[^`]*`/g, "''");
}

describe('the core of reading', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('%s names nothing that only a web page has', (name) => {
    const code = codeOf(readFileSync(join(FOLDER, name), 'utf8'));
    expect(code.match(FORBIDDEN) ?? []).toEqual([]);
  });

  it('is told from code that does', () => {
    const code = codeOf("import x from 'document'; // Node\nnew Text(); innerHeight; a.document;");
    expect(code.match(FORBIDDEN)).toEqual(['Text', 'innerHeight']);
    expect(codeOf('const a: HTMLElement = b; new ResizeObserver()').match(FORBIDDEN)).toHaveLength(
      2,
    );
  });
});
