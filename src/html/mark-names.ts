import type { Family } from '../glossary/family';

/**
 * The names under which marks are registered: a page can read them, so they say nothing of the
 * reader. Each has its own shape of line in the style sheet, so that colour is never alone.
 */
export const GROUP_OF = {
  condition: 'reading-a',
  medicine: 'reading-b',
  other: 'reading-c',
} as const satisfies Record<Family, string>;
type Group = (typeof GROUP_OF)[Family];

/** Finer lines, for what is no entry of the dictionary: names, and words told by their parts. */
const TIERS = ['', '-fine'] as const;
type Tier = (typeof TIERS)[number];

/** The word whose card is open. */
export const CURRENT = 'reading-now';

/**
 * The same for vertical text, whose line stands on the right as its readers expect. `root` where
 * the whole page is vertical Japanese, which Chromium paints by other rules.
 */
const SETTINGS = ['', '-upright', '-upright-root'] as const;
export type MarkName = `${Group}${Tier}${(typeof SETTINGS)[number]}`;

export const ALL_NAMES: readonly MarkName[] = Object.values(GROUP_OF).flatMap((group) =>
  TIERS.flatMap((tier) => SETTINGS.map((setting) => `${group}${tier}${setting}` as const)),
);
