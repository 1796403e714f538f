import { FACT_SIGNS, KINDS, type Kind, LEVELS, type Level } from '../glossary/kinds';
import { memoize } from './memoize';
import { SurfaceIndex, type SurfaceOwner } from './surface-index';

/** What is known of an entry besides its surfaces. */
export interface EntryFacts {
  readonly kind: Kind;
  readonly level: Level;
  /** Its names in Latin letters, folded, capitals kept. */
  readonly names: readonly string[];
  /** Entries that stand near it where it is meant; only where one of its names is ambiguous. */
  readonly neighbours: readonly string[];
  /** Everyday words that it, a treatment, lists as side effects. */
  readonly effects: readonly string[];
  /** What explains it, where it has no explanation of its own: the parts of a word. */
  readonly parts: readonly string[];
}

/** Surfaces by the first code unit of their key, longest first. */
export type SurfacesByUnit = Pick<SurfaceIndex, 'get'>;
/** Facts by the id of their entry. */
export type FactsById = Pick<ReadonlyMap<string, EntryFacts>, 'get'>;

/** All that matching knows of a dictionary, or of several. */
export interface Lexicon {
  readonly surfaces: SurfacesByUnit;
  readonly facts: FactsById;
}

/** A lexicon that was packed, and can be listed. */
export interface PackedLexicon extends Lexicon {
  readonly surfaces: SurfaceIndex;
}

/**
 * Makes a lexicon of the packed index, whose form `packIndex` describes.
 * Next to nothing is read of it until it is asked.
 */
export function parseLexicon(data: string): PackedLexicon {
  const [entries = '', surfaces = ''] = data.split('\n\n', 2);
  const lines = entries.split('\n');
  const byEntry = new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  const facts = memoize((entry: string) => readFacts(byEntry.get(entry)));
  const ownerOf = memoize((number: number) => readOwner(lines[number]));
  return {
    surfaces: new SurfaceIndex(surfaces === '' ? [] : surfaces.split('\n'), ownerOf),
    facts: { get: facts },
  };
}

function readOwner(line: string | undefined): SurfaceOwner | undefined {
  if (line === undefined) return undefined;
  const [entry, code = ''] = line.split('\t', 2);
  const kind = KINDS[Number(code[0])];
  const level = LEVELS[Number(code[1])];
  if (!entry || !kind || !level) throw new Error(`surface index: not an entry's line: ${line}`);
  return { entry, kind, level };
}

function readFacts(line: string | undefined): EntryFacts | undefined {
  const owner = readOwner(line);
  if (line === undefined || !owner) return undefined;
  const [, , ...fields] = line.split('\t');
  return {
    kind: owner.kind,
    level: owner.level,
    names: fields.filter((field) => !isFact(field)),
    neighbours: idsAfter(FACT_SIGNS.neighbours, fields),
    effects: idsAfter(FACT_SIGNS.effects, fields),
    parts: [],
  };
}

/** Does a field of an entry's line tell one of its facts, and not a name? */
export function isFact(field: string): boolean {
  return Object.values(FACT_SIGNS).some((sign) => field.startsWith(sign));
}

function idsAfter(sign: string, fields: readonly string[]): readonly string[] {
  return (
    fields
      .find((field) => field.startsWith(sign))
      ?.slice(1)
      .split(' ') ?? []
  );
}
