import { type Family, familyOf } from '../glossary/family';
import type { Kind } from '../glossary/kinds';

/**
 * The names under which marks are registered: a page can read them, so they say nothing of the
 * reader. Each has its own shape of line in the style sheet, so that colour is never alone.
 */
export const GROUP_OF = {
  condition: 'reading-a',
  medicine: 'reading-b',
  other: 'reading-c',
} as const satisfies Record<Family, string>;
export type Group = (typeof GROUP_OF)[Family];

/** The word whose card is open. */
export const CURRENT = 'reading-now';

export function groupOf(kind: Kind): Group {
  return GROUP_OF[familyOf(kind)];
}
