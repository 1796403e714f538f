import type { Effect, Entry, Named, Sign } from '../../src/glossary/entry';
import type { Action } from '../../src/glossary/kinds';
import type {
  EntrySource,
  ListedEffect,
  SideEffects,
  Sign as SignSource,
  Sources,
} from '../schema';
import { classesOf, listersByEffect, membersByClass } from '../written/backlinks';
import { shownSigns } from '../written/shown-signs';

/** What an entry names by id. Checked beforehand: everything named is there. */
interface Shelf {
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
  const { sideEffects, classes, contraindications: _seen, signs, action, ...kept } = rest as Rest;
  return {
    ...kept,
    ...(signs && action && { signs: signs.map((sign) => joinSign(sign, action)) }),
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

/** Fields that only some kinds have, and that a card does not show as they are written. */
type Rest = Omit<EntrySource, 'surfaces' | 'related' | 'sources'> & {
  readonly sideEffects?: SideEffects;
  readonly classes?: readonly string[];
  readonly contraindications?: 'all';
};

function namesUnder<F extends 'classes' | 'members' | 'listedBy'>(
  field: F,
  entries: readonly EntrySource[] = [],
): { [K in F]?: Named[] } {
  return entries.length > 0 ? ({ [field]: entries.map(nameOf) } as { [K in F]?: Named[] }) : {};
}

function joinSideEffects(listed: SideEffects, shelf: Shelf): NonNullable<Entry['sideEffects']> {
  const join = (effect: ListedEffect) => joinEffect(effect, shelf);
  const { frequenciesFrom: _from, ...kept } = listed;
  return { ...kept, common: listed.common.map(join), serious: listed.serious.map(join) };
}

/** What the medicine says of the effect in its own words stands before what its entry says. */
function joinEffect(listed: ListedEffect, shelf: Shelf): Effect {
  const { effect, frequency, whenToCall } = listed;
  const own = find(shelf.entries, effect);
  if (!own.signs || !own.action || !own.care || !own.whenToCall) {
    throw new Error(`unchecked dictionary: ${effect} does not say what to do`);
  }
  return {
    ...nameOf(own),
    ...(frequency && { frequency }),
    signs: shownSigns(listed, own).map(({ sign, action }) => joinSign(sign, action)),
    care: own.care,
    whenToCall: whenToCall ?? own.whenToCall,
  };
}

function joinSign({ ja, en, action }: SignSource, otherwise: Action): Sign {
  return { ja, en, action: action ?? otherwise };
}

function nameOf({ id, headword, english }: EntrySource): Named {
  return { id, headword, english };
}

function find(entries: ReadonlyMap<string, EntrySource>, id: string): EntrySource {
  const entry = entries.get(id);
  if (!entry) throw new Error(`unchecked dictionary: no entry ${id}`);
  return entry;
}
