import type { Effect, Entry, Sign } from '../glossary/entry';
import { ACTIONS, type Action } from '../glossary/kinds';

/** What one serious effect shows that asks for one action. */
export interface ShownEffect {
  readonly effect: Effect;
  readonly signs: readonly Sign[];
}

/** All signs of a card that ask for the same action. */
export interface SignGroup {
  readonly action: Action;
  /** Each once, in the order in which a reader gets to see them: see `interleave`. */
  readonly signs: readonly Sign[];
  /** The serious effects that they may mean; none for the entry's own signs. */
  readonly effects: readonly ShownEffect[];
}

/**
 * Sorts the signs of an entry, its own and those of its serious effects, by what they ask for,
 * most urgent first. What two effects say in the same words is said once, under the more urgent
 * of what they ask for.
 */
export function groupSigns(entry: Pick<Entry, 'signs' | 'sideEffects'>): SignGroup[] {
  const { signs: own = [], sideEffects } = entry;
  const serious = sideEffects?.serious ?? [];
  const actionOf = mostUrgentByWords([...own, ...serious.flatMap(({ signs }) => signs)]);
  return ACTIONS.flatMap((action) => {
    const asking = (signs: readonly Sign[]) =>
      signs.filter(({ ja }) => actionOf.get(ja) === action);
    const effects = serious
      .map((effect) => ({ effect, signs: asking(effect.signs) }))
      .filter(({ signs }) => signs.length > 0);
    const said = interleave([asking(own), ...effects.map(({ signs }) => signs)]);
    const once = [...new Map(said.map((sign) => [sign.ja, sign])).values()];
    return once.length > 0 ? [{ action, signs: once, effects }] : [];
  });
}

/** Does it ask for help today? */
export function isUrgent(action: Action): action is 'emergency' | 'same-day' {
  return action === 'emergency' || action === 'same-day';
}

/** How urgent the most urgent sign is: what a reader does before anything else. */
export function mostUrgent(groups: readonly SignGroup[]): 'emergency' | 'same-day' | 'calm' {
  const first = groups[0]?.action;
  return first && isUrgent(first) ? first : 'calm';
}

function mostUrgentByWords(signs: readonly Sign[]): Map<string, Action> {
  const leastUrgentFirst = signs.toSorted(
    (a, b) => ACTIONS.indexOf(b.action) - ACTIONS.indexOf(a.action),
  );
  return new Map(leastUrgentFirst.map(({ ja, action }) => [ja, action]));
}

/** The first of each list, then the second of each …: the few that are shown come from many. */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();
}
