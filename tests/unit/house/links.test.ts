import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = normalize(join(import.meta.dirname, '../../..'));
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  'dictionary/README.md',
];

/** Without what is shown as code. */
function textOf(page: string): string {
  const source = readFileSync(join(root, page), 'utf8');
  return source.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`(?!\])/g, '');
}

/** Targets of links into the project, without their anchors. */
function linksOf(page: string): string[] {
  const targets = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  return targets.filter((target) => !/^(?:[a-z]+:|#)/.test(target));
}

describe('the documents', () => {
  test('are found, those of newcomers among them', () => {
    expect(pages).toContain('README.md');
    expect(pages).toContain('CONTRIBUTING.md');
    expect(linksOf('README.md').length).toBeGreaterThan(3);
    expect(linksOf('CONTRIBUTING.md').length).toBeGreaterThan(3);
  });

  test.each(pages)('%s links to nothing that is not there', (page) => {
    const broken = linksOf(page).filter((target) => {
      const [file = ''] = target.split('#');
      return !existsSync(join(root, dirname(page), file));
    });
    expect(broken).toEqual([]);
  });

  test('each decision stands in the list of decisions', () => {
    const decisions = readdirSync(join(root, 'docs/decisions')).filter((n) => n !== 'README.md');
    expect(linksOf('docs/decisions/README.md')).toEqual(expect.arrayContaining(decisions));
  });
});
