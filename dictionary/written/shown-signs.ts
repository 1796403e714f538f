import type { Action } from '../../src/glossary/kinds';
import type { EntrySource, ListedEffect, Sign } from '../schema';

/** What a medicine's card shows of one of its effects. */
export interface ShownSign {
  readonly sign: Sign;
  readonly action: Action;
}

/**
 * The signs that a medicine's card shows of an effect: those that the medicine gives itself, else
 * those of the effect's entry, without what only its own card shows.
 * @param own the effect's entry
 */
export function shownSigns({ signs, action }: ListedEffect, own: EntrySource): ShownSign[] {
  const of = action ?? own.action;
  if (!of) return [];
  return (signs ?? own.signs ?? [])
    .filter(({ only }) => only !== 'own-card')
    .map((sign) => ({ sign, action: sign.action ?? of }));
}
