import { readReference, referenceTo } from '../glossary/reference';
import type { EntryFacts, Lexicon } from './lexicon';
import { memoize } from './memoize';
import type { Surface } from './types';

/**
 * Makes one lexicon of several glossaries' own, in which entries are called by reference. Where
 * two name the same, what the first says comes first.
 * @param lexicons by the id of their glossary
 */
export function joinLexicons(lexicons: ReadonlyMap<string, Lexicon>): Lexicon {
  const surfacesFor = memoize((unit: number): readonly Surface[] | undefined => {
    const found = [...lexicons].flatMap(([glossary, { surfaces }]) =>
      (surfaces.get(unit) ?? []).map((surface) => ({
        ...surface,
        entry: referenceTo(glossary, surface.entry),
      })),
    );
    return found.length > 0 ? found.sort((a, b) => b.key.length - a.key.length) : undefined;
  });
  const factsOf = memoize((reference: string): EntryFacts | undefined => {
    const { glossary = '', entry = '' } = readReference(reference) ?? {};
    const facts = lexicons.get(glossary)?.facts.get(entry);
    return facts && referFacts(glossary, facts);
  });
  return { surfaces: { get: surfacesFor }, facts: { get: factsOf } };
}

function referFacts(glossary: string, facts: EntryFacts): EntryFacts {
  const refer = (entry: string) => referenceTo(glossary, entry);
  return {
    ...facts,
    neighbours: facts.neighbours.map(refer),
    effects: facts.effects.map(refer),
  };
}
