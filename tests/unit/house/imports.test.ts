import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import of ours, besides itself. Types are free to some: `BORROW_TYPES`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  matching: ['glossary/kinds', 'glossary/reference'],
  search: ['glossary/kinds', 'matching/normalise'],
  sites: [],
  glossary: ['matching/boundaries'],
  glossaries: ['glossary', 'matching', 'search', 'compounds', 'medicines'],
  compounds: ['glossary', 'matching', 'search/fold'],
  medicines: ['glossary/entry', 'search/fold'],
  tokenizer: ['matching'],
  far: ['matching', 'tokenizer', 'compounds', 'glossary/reference'],
  clock: [],
  reading: ['matching', 'clock', 'glossary/reference'],
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
    'reading',
    'glossary',
    'settings/settings',
  ],
  popup: [
    'ui',
    'compounds/word-id',
    'frame/failure-lines',
    'glossary',
    'glossaries',
    'search',
    'settings',
    'messages',
  ],
  cli: [
    'compounds/compound-reader',
    'compounds/word-id',
    'far',
    'glossary/reference',
    'matching',
    'tokenizer',
    'html/mark-names',
    'dictionary/compile',
  ],
  'dictionary/schema': ['glossary/kinds', 'compounds'],
  'dictionary/written': ['dictionary/schema', 'glossary', 'matching', 'medicines'],
  'dictionary/furigana': ['glossary', 'search/fold'],
  'dictionary/rules': [
    'dictionary/schema',
    'dictionary/written',
    'dictionary/furigana/align',
    'compounds/parts-file',
    'glossary',
    'matching',
    'search/fold',
  ],
  'dictionary/compile': [
    'dictionary/schema',
    'dictionary/written',
    'dictionary/furigana',
    'dictionary/rules',
    'compounds',
    'glossary',
    'matching',
    'search',
  ],
  'dictionary/names': [
    'dictionary/schema',
    'dictionary/written',
    'matching/normalise',
    'medicines/medicine-name',
  ],
  'dictionary/report': [
    'dictionary/names/read-table',
    'dictionary/schema',
    'dictionary/written',
    'dictionary/rules',
    'dictionary/compile',
    'compounds',
    'glossary',
    'matching',
    'cli',
  ],
};
/** These import nothing that runs from outside, but may borrow types. */
const BORROW_TYPES = ['matching', 'search', 'sites'];
/** The only places that may reach the browser's extension API. */
const MAY_USE_BROWSER = [
  /^src\/messages\//,
  /^src\/settings\//,
  /^src\/ui\/i18n\//,
  /^src\/tokenizer\/browser\.ts$/,
  /^entrypoints\//,
];
const IMPORT =
  /(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|import\s+'([^']+)'|import\('([^']+)'\)/g;

const root = normalize(join(import.meta.dirname, '../../..'));
const files = ['src', 'entrypoints', 'dictionary'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const inRooms = files.filter((file) => !file.startsWith('entrypoints/'));

interface Import {
  /** Of ours, the place as `MAY_IMPORT` writes it; of a package, its name. */
  readonly target: string;
  readonly isOurs: boolean;
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(IMPORT)].map(([, type, from, bare, inline]) => {
    const named = from ?? bare ?? inline ?? '';
    const isOurs = named.startsWith('.');
    const target = isOurs ? placeOf(join(dirname(file), named)) : named;
    return { target, isOurs, isType: type !== undefined || file.endsWith('.d.ts') };
  });
}

/** `src/` is left out, and so is how a file's name ends. */
function placeOf(path: string): string {
  return path.replace(/^src\//, '').replace(/\.tsx?$/, '');
}

/** The first part of a place in `src`, the first two of one in `dictionary`. */
function roomOf(place: string): string {
  const [first, second] = place.split('/');
  return first === 'dictionary' ? `${first}/${second}` : first!;
}

function isIn(place: string, path: string): boolean {
  return place === path || place.startsWith(`${path}/`);
}

/** What a file takes from other rooms and may not take as it likes. */
function foreignImportsOf(file: string): Import[] {
  const room = roomOf(placeOf(file));
  return importsOf(file).filter(
    ({ target, isOurs, isType }) =>
      isOurs && roomOf(target) !== room && !(isType && BORROW_TYPES.includes(room)),
  );
}

describe('the dependency rule of the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(inRooms)('%s imports nothing that its room may not', (file) => {
    const room = roomOf(placeOf(file));
    const allowed = MAY_IMPORT[room];
    expect(allowed, `${room} is a room that the rule does not know`).toBeDefined();
    const wrong = foreignImportsOf(file).filter(
      ({ target }) => !allowed?.some((path) => isIn(target, path)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(MAY_IMPORT))('%s needs everything that it may import', (room, allowed) => {
    const targets = inRooms
      .filter((file) => roomOf(placeOf(file)) === room)
      .flatMap(foreignImportsOf)
      .map(({ target }) => target);
    expect(allowed.filter((path) => !targets.some((target) => isIn(target, path)))).toEqual([]);
  });

  it('has no room that comes back to itself by what it imports', () => {
    const next = new Map<string, Set<string>>();
    for (const file of inRooms) {
      const room = roomOf(placeOf(file));
      const rooms = next.get(room) ?? new Set();
      next.set(room, rooms);
      for (const { target, isType } of foreignImportsOf(file))
        if (!isType) rooms.add(roomOf(target));
    }
    expect([...next.keys()].filter((room) => reachable(room, next).has(room))).toEqual([]);
  });

  it.each(files)('%s reaches the browser API only where it may', (file) => {
    const usesBrowser = importsOf(file).some(
      ({ target, isType }) => !isType && /^(?:wxt\/browser|webextension-polyfill)$/.test(target),
    );
    const may = MAY_USE_BROWSER.some((place) => place.test(file));
    expect(usesBrowser && !may).toBe(false);
  });
});

/** Every room that one leads to, in any number of steps. */
function reachable(room: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>();
  const open = [room];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const other of next.get(at) ?? [])
      if (!found.has(other)) {
        found.add(other);
        open.push(other);
      }
  }
  return found;
}
