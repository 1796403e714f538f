import type { Kind } from './kinds';

/** The three families that marks in the page and cards tell apart, each by its own line. */
export type Family = 'condition' | 'medicine' | 'other';

const FAMILY_OF: Record<Kind, Family> = {
  disease: 'condition',
  symptom: 'condition',
  drug: 'medicine',
  'drug-class': 'medicine',
  'medicine-group': 'medicine',
  treatment: 'medicine',
  test: 'other',
  anatomy: 'other',
  concept: 'other',
};

export function familyOf(kind: Kind): Family {
  return FAMILY_OF[kind];
}
