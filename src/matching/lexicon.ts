import { FACT_SIGNS, KINDS, type Kind, LEVELS, type Level, RULE_SIGNS } from '../glossary/kinds';
import { parseSurfaceIndex, type SurfaceIndex } from './surface-index';

/** What is known of an entry besides its surfaces. */
export interface EntryFacts {
  readonly kind: Kind;
  readonly level: Level;
  /** Its names, folded, capitals kept. */
  readonly names: readonly string[];
  /** Entries that stand near it where it is meant; only where one of its names is ambiguous. */
  readonly neighbours: readonly string[];
  /** Everyday words that it, a treatment, lists as side effects. */
  readonly effects: readonly string[];
}

/** All that a content script knows of the dictionary. */
export interface Lexicon {
  readonly surfaces: SurfaceIndex;
  readonly facts: ReadonlyMap<string, EntryFacts>;
}

const SIGNS = new Set<string>([...Object.values(RULE_SIGNS), ...Object.values(FACT_SIGNS)]);

/**
 * Reads the compiled index, whose form `dictionary/compile/surface-index` describes.
 * @throws Error naming the line where the index is not in that form
 */
export function parseLexicon(data: string): Lexicon {
  const facts = new Map<string, EntryFacts>();
  for (const line of data.split('\n')) {
    const [entry, code = '', ...fields] = line.split('\t');
    if (!entry) continue;
    facts.set(entry, {
      kind: KINDS[Number(code[0])]!,
      level: LEVELS[Number(code[1])]!,
      names: fields.filter((field) => !isFact(field)).map(withoutSign),
      neighbours: idsAfter(FACT_SIGNS.neighbours, fields),
      effects: idsAfter(FACT_SIGNS.effects, fields),
    });
  }
  return { surfaces: parseSurfaceIndex(data), facts };
}

function isFact(field: string): boolean {
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

function withoutSign(field: string): string {
  return SIGNS.has(field.charAt(0)) ? field.slice(1) : field;
}
