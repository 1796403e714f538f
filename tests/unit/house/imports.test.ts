import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import of ours, besides itself. Types are free where `types` says so. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  matching: ['glossary/kinds', 'glossary/reference'],
  search: ['glossary/kinds', 'matching/normalise'],
  sites: [],
  glossary: ['matching', 'search'],
  tokenizer: ['matching'],
  far: ['matching', 'tokenizer'],
  clock: [],
  reading: ['matching', 'clock'],
  html: ['reading', 'clock', 'matching', 'glossary'],
  settings: ['messages/within', 'glossary/reference'],
  messages: ['glossary', 'clock'],
  frame: ['messages/protocol', 'reading'],
  ui: ['glossary', 'settings/settings'],
  popover: [
    'ui',
    'clock',
    'frame/failure-lines',
    'messages/protocol',
    'html',
    'reading',
    'glossary',
    'settings/settings',
  ],
  popup: ['ui', 'frame/failure-lines', 'glossary', 'search', 'settings', 'messages', 'sites'],
  cli: ['far', 'matching', 'tokenizer', 'glossary'],
};
/** The only places that may reach the browser's extension API. */
const MAY_USE_BROWSER = [
  /^src\/messages\//,
  /^src\/settings\//,
  /^src\/ui\/i18n\//,
  /^src\/tokenizer\/browser\.ts$/,
  /^entrypoints\//,
];
const IMPORT = /(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|import\s+'([^']+)'/g;

const root = normalize(join(import.meta.dirname, '../../..'));
const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

function importsOf(file: string): { target: string; isType: boolean }[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(IMPORT)].map(([, type, from, bare]) => ({
    target: from ?? bare ?? '',
    isType: type !== undefined,
  }));
}

describe('the dependency rule of the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files.filter((file) => file.startsWith('src/')))(
    '%s imports nothing that its room may not',
    (file) => {
      const room = file.split('/')[1]!;
      const allowed = MAY_IMPORT[room];
      expect(allowed, `${room} is a room that the rule does not know`).toBeDefined();
      const wrong = importsOf(file).filter(({ target, isType }) => {
        if (!target.startsWith('.')) return false;
        const place = relative(join(root, 'src'), join(root, dirname(file), target));
        if (place.startsWith(`${room}/`)) return false;
        if (isType && ['matching', 'search', 'sites'].includes(room)) return false;
        if (room === 'cli' && place.startsWith('..')) return false;
        return !allowed?.some((path) => place === path || place.startsWith(`${path}/`));
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(files)('%s reaches the browser API only where it may', (file) => {
    const usesBrowser = importsOf(file).some(
      ({ target, isType }) => !isType && /^(?:wxt\/browser|webextension-polyfill)$/.test(target),
    );
    const may = MAY_USE_BROWSER.some((place) => place.test(file));
    expect(usesBrowser && !may).toBe(false);
  });
});
