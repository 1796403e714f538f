import type { Effect, Sign } from '../glossary/entry';
import { ACTIONS, type Action } from '../glossary/kinds';

/** What one effect shows that asks for one action. */
export interface ShownEffect {
  readonly effect: Effect;
  readonly signs: readonly Sign[];
}

/** Signs that ask for the same action, by the effects that they may mean. */
export interface SeriousGroup {
  readonly action: Action;
  readonly effects: readonly ShownEffect[];
}

/** Groups signs by what they ask for, most urgent first; inside, in the editor's order. */
export function groupByAction(effects: readonly Effect[]): SeriousGroup[] {
  return ACTIONS.map((action) => ({
    action,
    effects: effects
      .map((effect) => ({ effect, signs: signsFor(action, effect.signs) }))
      .filter(({ signs }) => signs.length > 0),
  })).filter((group) => group.effects.length > 0);
}

/** The signs that ask for an action, in the editor's order. */
export function signsFor(action: Action, signs: readonly Sign[]): Sign[] {
  return signs.filter((sign) => sign.action === action);
}

/** How urgent the most urgent sign is: what a reader does before anything else. */
export function mostUrgent(effects: readonly Effect[]): 'emergency' | 'same-day' | 'calm' {
  const first = groupByAction(effects)[0]?.action;
  return first === 'emergency' || first === 'same-day' ? first : 'calm';
}
