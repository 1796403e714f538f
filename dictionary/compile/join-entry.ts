import type { Effect, Entry } from '../../src/glossary/entry';
import type { EntrySource, ListedEffect, SideEffects, Sources } from '../schema';

/** What an entry names by id. Checked beforehand: everything named is there. */
export interface Shelf {
  readonly entries: ReadonlyMap<string, EntrySource>;
  readonly sources: Sources;
}

/** Makes the card's entry of the editor's: names, signs and sources joined in. */
export function joinEntry(entry: EntrySource, shelf: Shelf): Entry {
  const { surfaces: _surfaces, related, sources, ...rest } = entry;
  const { sideEffects, ...kept }: typeof rest & { sideEffects?: SideEffects } = rest;
  return {
    ...kept,
    ...(sideEffects && { sideEffects: joinSideEffects(sideEffects, shelf) }),
    related: related.map((id) => nameOf(find(shelf.entries, id))),
    sources: sources.map(({ id, seen, version }) => {
      const source = shelf.sources[id];
      if (!source) throw new Error(`unchecked dictionary: no source ${id}`);
      return { ...source, seen, ...(version !== undefined && { version }) };
    }),
  };
}

function joinSideEffects(listed: SideEffects, shelf: Shelf): NonNullable<Entry['sideEffects']> {
  const join = (effect: ListedEffect) => joinEffect(effect, shelf);
  return { ...listed, common: listed.common.map(join), serious: listed.serious.map(join) };
}

function joinEffect({ effect, frequency, action }: ListedEffect, shelf: Shelf): Effect {
  const own = find(shelf.entries, effect);
  if (!own.earlySigns || !own.action || !own.care || !own.whenToCall) {
    throw new Error(`unchecked dictionary: ${effect} does not say what to do`);
  }
  return {
    ...nameOf(own),
    ...(frequency && { frequency }),
    earlySigns: own.earlySigns,
    action: action ?? own.action,
    care: own.care,
    whenToCall: own.whenToCall,
  };
}

function nameOf({ id, headword, english }: EntrySource) {
  return { id, headword, english };
}

function find(entries: ReadonlyMap<string, EntrySource>, id: string): EntrySource {
  const entry = entries.get(id);
  if (!entry) throw new Error(`unchecked dictionary: no entry ${id}`);
  return entry;
}
