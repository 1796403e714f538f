import type { Kind } from '../glossary/kinds';

/**
 * The names under which marks are registered: a page can read them, so they say nothing of the
 * reader. Each has its own shape of line in the style sheet, so that colour is never alone.
 */
export const GROUPS = ['reading-a', 'reading-b', 'reading-c'] as const;
export type Group = (typeof GROUPS)[number];

/** The word whose card is open. */
export const CURRENT = 'reading-now';

const GROUP_OF: Record<Kind, Group> = {
  disease: 'reading-a',
  symptom: 'reading-a',
  drug: 'reading-b',
  'drug-class': 'reading-b',
  treatment: 'reading-b',
  test: 'reading-c',
  anatomy: 'reading-c',
  concept: 'reading-c',
};

export function groupOf(kind: Kind): Group {
  return GROUP_OF[kind];
}
