import type { Effect, Entry, Named } from '../../src/glossary/entry';
import type { EntrySource, ListedEffect, SideEffects, Sources } from '../schema';
import { classesOf, listersByEffect, membersByClass } from './backlinks';

/** What an entry names by id. Checked beforehand: everything named is there. */
export interface Shelf {
  readonly entries: ReadonlyMap<string, EntrySource>;
  readonly sources: Sources;
  readonly members: ReadonlyMap<string, readonly EntrySource[]>;
  readonly listers: ReadonlyMap<string, readonly EntrySource[]>;
}

export function fillShelf(entries: readonly EntrySource[], sources: Sources): Shelf {
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    sources,
    members: membersByClass(entries),
    listers: listersByEffect(entries),
  };
}

/** Makes the card's entry of the editor's: the names of others, signs and sources joined in. */
export function joinEntry(entry: EntrySource, shelf: Shelf): Entry {
  const { surfaces: _surfaces, related, sources, ...rest } = entry;
  const { sideEffects, classes, ...kept }: typeof rest & Medicine = rest;
  return {
    ...kept,
    ...namesUnder(
      'classes',
      classesOf(entry).map((id) => find(shelf.entries, id)),
    ),
    ...namesUnder('members', shelf.members.get(entry.id)),
    ...namesUnder('listedBy', shelf.listers.get(entry.id)),
    ...(sideEffects && { sideEffects: joinSideEffects(sideEffects, shelf) }),
    related: related.map((id) => nameOf(find(shelf.entries, id))),
    sources: sources.map(({ id, seen, version }) => {
      const source = shelf.sources[id];
      if (!source) throw new Error(`unchecked dictionary: no source ${id}`);
      return { ...source, seen, ...(version !== undefined && { version }) };
    }),
  };
}

interface Medicine {
  readonly sideEffects?: SideEffects;
  readonly classes?: readonly string[];
}

function namesUnder<F extends 'classes' | 'members' | 'listedBy'>(
  field: F,
  entries: readonly EntrySource[] = [],
): { [K in F]?: Named[] } {
  return entries.length > 0 ? ({ [field]: entries.map(nameOf) } as { [K in F]?: Named[] }) : {};
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

function nameOf({ id, headword, english }: EntrySource): Named {
  return { id, headword, english };
}

function find(entries: ReadonlyMap<string, EntrySource>, id: string): EntrySource {
  const entry = entries.get(id);
  if (!entry) throw new Error(`unchecked dictionary: no entry ${id}`);
  return entry;
}
