import type { SurfaceRule } from '../../src/glossary/kinds';
import { foldSurface } from '../../src/matching/normalise';
import type { EntrySource } from '../schema';
import { covers } from './derived';
import type { Path } from './yaml-file';

type Origin = 'headword' | 'english' | 'abbreviation' | 'surfaces';

/** One way in which an entry says it is written. */
export interface Name {
  readonly text: string;
  /** As the matcher folds a page's text, capitals kept. */
  readonly folded: string;
  readonly rule: SurfaceRule | null;
  readonly origin: Origin;
  /** The field that says so. */
  readonly path: Path;
}

/** Every name an entry's fields give, as written; a listed one may repeat a derived one. */
export function namesOf(entry: EntrySource): Name[] {
  const derived = [
    nameOf(entry.headword, 'headword', ['headword']),
    nameOf(withoutParenthesis(entry.english), 'english', ['english']),
    ...abbreviationsIn(entry.english).map((text) => nameOf(text, 'abbreviation', ['english'])),
  ];
  const listed = entry.surfaces.map((surface, i) => {
    const { text, rule } = typeof surface === 'string' ? { text: surface, rule: null } : surface;
    return nameOf(text, 'surfaces', ['surfaces', i], rule);
  });
  return [...derived, ...listed];
}

/**
 * The names that are looked for: a derived name takes the rule that `surfaces` gives it, and
 * none stands twice.
 */
export function surfacesOf(entry: EntrySource): Name[] {
  const names = namesOf(entry);
  const ruled = names.map((name) => ({ ...name, rule: ruleFor(name, names) }));
  return ruled.filter((name, i) => !ruled.slice(0, i).some((earlier) => covers(earlier, name)));
}

/** Does a listed name with a rule only say how a derived one is to be taken? */
export function isOverride(listed: Name, derived: Name): boolean {
  return (
    listed.rule !== null &&
    listed.origin === 'surfaces' &&
    derived.origin !== 'surfaces' &&
    listed.folded.toLowerCase() === derived.folded.toLowerCase()
  );
}

function ruleFor(name: Name, names: readonly Name[]): Name['rule'] {
  return names.find((listed) => isOverride(listed, name))?.rule ?? name.rule;
}

function nameOf(text: string, origin: Origin, path: Path, rule: Name['rule'] = null): Name {
  return { text, folded: foldSurface(text), rule, origin, path };
}

function withoutParenthesis(english: string): string {
  return english.split('(', 1)[0]?.trim() ?? '';
}

/** `Stevens-Johnson syndrome (SJS/TEN)` names two; `heart attack (of any kind)` names none. */
function abbreviationsIn(english: string): string[] {
  const inside = /\(([^)]*)\)/.exec(english)?.[1] ?? '';
  return inside
    .split(/[/,;]/)
    .map((part) => part.trim())
    .filter((part) => !/\s/.test(part) && (part.match(/[A-Z]/g)?.length ?? 0) >= 2);
}
