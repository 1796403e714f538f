import type { Effect } from '../glossary/entry';
import { ACTIONS, type Action } from '../glossary/kinds';

/** Serious effects that ask for the same action. */
export interface SeriousGroup {
  readonly action: Action;
  readonly effects: readonly Effect[];
}

/** Groups effects by what they ask for, most urgent first; inside, in the editor's order. */
export function groupByAction(effects: readonly Effect[]): SeriousGroup[] {
  return ACTIONS.map((action) => ({
    action,
    effects: effects.filter((effect) => effect.action === action),
  })).filter((group) => group.effects.length > 0);
}

/** How urgent the most urgent sign is: what a reader does before anything else. */
export function mostUrgent(effects: readonly Effect[]): 'emergency' | 'same-day' | 'calm' {
  const first = groupByAction(effects)[0]?.action;
  return first === 'emergency' || first === 'same-day' ? first : 'calm';
}
