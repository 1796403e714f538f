import { FACT_SIGNS, KINDS, LEVELS, RULE_SIGNS, type SurfaceRule } from '../glossary/kinds';
import type { Surface } from './types';
import { surfaceVariants } from './variants/rules';

const RULES = new Map(
  Object.entries(RULE_SIGNS).map(([rule, sign]) => [sign as string, rule as SurfaceRule]),
);

const FACTS = new Set<string>(Object.values(FACT_SIGNS));

/** Surfaces by the first code unit of their key, longest first. */
export type SurfaceIndex = ReadonlyMap<number, readonly Surface[]>;

/**
 * Reads the compiled index: one line an entry, `id TAB kind level TAB surface TAB surface …`,
 * kind and level as positions in KINDS and LEVELS, surfaces folded with capitals kept, after
 * the sign of their rule where they have one; fields with the sign of a fact are left alone.
 * @throws Error naming the line where the index is not in that form
 */
export function parseSurfaceIndex(data: string): SurfaceIndex {
  const index = new Map<number, Surface[]>();
  for (const line of data.split('\n')) {
    if (line === '') continue;
    for (const surface of parseLine(line)) {
      const first = surface.key.charCodeAt(0);
      const bucket = index.get(first);
      if (bucket) bucket.push(surface);
      else index.set(first, [surface]);
    }
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.key.length - a.key.length);
  return index;
}

function parseLine(line: string): Surface[] {
  const [entry, code, ...written] = line.split('\t');
  const kind = KINDS[Number(code?.[0])];
  const level = LEVELS[Number(code?.[1])];
  if (!entry || !kind || !level) throw new Error(`surface index: not an entry's line: ${line}`);
  const surfaces = written.filter((field) => !FACTS.has(field.charAt(0)));
  return surfaces.flatMap((text) => {
    const rule = RULES.get(text.charAt(0)) ?? null;
    return surfaceVariants(rule ? text.slice(1) : text).map((form) => ({
      key: form.toLowerCase(),
      cased: needsCapitals(form) ? form : null,
      entry,
      kind,
      level,
      rule,
    }));
  });
}

/**
 * An abbreviation all in capitals (ALS) is a word or a German one in lower case; one of mixed
 * case (IVIg, HbA1c) is no word, and people write it in every case.
 */
function needsCapitals(form: string): boolean {
  const capitals = form.match(/[A-Z]/g)?.length ?? 0;
  return capitals >= 2 && !/[a-z]/.test(form);
}
