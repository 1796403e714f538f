import type { Kind } from '../glossary/kinds';

/** What a part says in a word that is made of parts. */
export const ROLES = [
  'place',
  'side',
  'course',
  'cause',
  'quality',
  'process',
  'substance',
  'number',
  'disease',
  'symptom',
  'test',
  'treatment',
  'medicine',
  'body-part',
  'care',
] as const;
export type Role = (typeof ROLES)[number];

/** What a word is whose last part has this role; null where no word ends so. */
const KIND_OF_HEAD: Record<Role, Kind | null> = {
  place: null,
  side: null,
  course: null,
  cause: null,
  quality: null,
  process: null,
  substance: null,
  number: null,
  disease: 'disease',
  symptom: 'symptom',
  test: 'test',
  treatment: 'treatment',
  medicine: 'drug-class',
  'body-part': 'anatomy',
  care: 'concept',
};

/** The role of an entry's name inside a longer word, where no part says otherwise. */
const ROLE_OF_KIND: Record<Kind, Role> = {
  disease: 'disease',
  symptom: 'symptom',
  drug: 'medicine',
  'drug-class': 'medicine',
  'medicine-group': 'medicine',
  treatment: 'treatment',
  test: 'test',
  anatomy: 'body-part',
  concept: 'process',
};

export function kindOfHead(role: Role): Kind | null {
  return KIND_OF_HEAD[role];
}

export function roleOfKind(kind: Kind): Role {
  return ROLE_OF_KIND[kind];
}
