/** The kinds of entry. The order is part of the surface index: append, never reorder. */
export const KINDS = [
  'disease',
  'symptom',
  'drug',
  'drug-class',
  'treatment',
  'test',
  'anatomy',
  'concept',
  'medicine-group',
] as const;
export type Kind = (typeof KINDS)[number];

/** How specialist a word is, from what every adult uses to what few outside a ward have heard. */
export const LEVELS = ['everyday', 'common', 'specialist'] as const;
export type Level = (typeof LEVELS)[number];

/** What a reader does about an early sign, most urgent first. */
export const ACTIONS = ['emergency', 'same-day', 'next-visit', 'watch'] as const;
export type Action = (typeof ACTIONS)[number];

/** How much of a label's list of side effects was seen and stands here. */
export const COMPLETENESS = ['none', 'serious', 'all'] as const;
export type Completeness = (typeof COMPLETENESS)[number];

/** What a reader asks about life with a medicine, in the order of a card. */
export const LIVING = ['stopping', 'onset', 'driving', 'alcohol', 'missedDose'] as const;
export type Living = (typeof LIVING)[number];

/**
 * How far a source is trusted, highest first: a label or regulator; a national institute or
 * learned society; a hospital's or pharmacist's sheet; a lay encyclopaedia.
 */
export const TRUST = ['label', 'institute', 'hospital', 'encyclopaedia'] as const;

/** The kinds whose entries carry a side-effect summary. */
export const KINDS_WITH_SIDE_EFFECTS: readonly Kind[] = ['drug', 'drug-class', 'treatment'];

/**
 * What a surface may need beyond standing as a word. `needs-context`: it is ambiguous and never
 * marked by itself. `medical-page`: it is a mention only on a page about medicine. Each with its
 * sign: before such a surface in the index, after the number of its entry once that is packed.
 */
export const RULE_SIGNS = { 'needs-context': '?', 'medical-page': '~' } as const;
export type SurfaceRule = keyof typeof RULE_SIGNS;

/** Stands in the packed index with a surface whose capitals must agree (ALS, not als). */
export const CAPITALS_SIGN = '^';

/**
 * What the index tells of an entry after its surfaces or names: ids with spaces between them,
 * after one of these signs. `neighbours`: entries that stand near it where an ambiguous name of
 * it is meant. `effects`: everyday words that a treatment lists as side effects.
 */
export const FACT_SIGNS = { neighbours: '>', effects: '!' } as const;
