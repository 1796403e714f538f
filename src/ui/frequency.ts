import type { Effect, Frequency, Text } from '../glossary/entry';

/** Crowds to count in, as a reader can picture them. */
const CROWDS = [100, 1_000, 10_000, 100_000] as const;
const JAPANESE_CROWD: Record<number, string> = {
  100: '100人',
  1000: '1000人',
  10000: '1万人',
  100000: '10万人',
};

/**
 * Words a frequency as people out of a crowd: words alone (「まれに」) make readers overestimate,
 * and percentages below one are hard to picture.
 * @param frequency percent, as the source states it
 * @returns null where no number is given
 */
export function wordFrequency({ about, atLeast, below }: Frequency): Text | null {
  const rounded = about === undefined ? undefined : Number(about.toPrecision(2));
  const given = [rounded, atLeast, below].filter((percent) => percent !== undefined);
  if (given.length === 0) return null;
  const crowd = smallestCrowd(given);
  const people = (percent: number) => countIn(percent, crowd);

  const ja: string[] = [];
  const en: string[] = [];
  if (rounded !== undefined) {
    ja.push(`${people(rounded)}人くらい`);
    en.push(`about ${people(rounded)}`);
  }
  if (atLeast !== undefined) {
    ja.push(`${people(atLeast)}人以上`);
    en.push(`at least ${people(atLeast)}`);
  }
  if (below !== undefined) {
    ja.push(`${people(below)}人未満`);
    en.push(`fewer than ${people(below)}`);
  }
  return {
    ja: `${JAPANESE_CROWD[crowd]}に${ja.join('、')}`,
    en: `${en.join(' and ')} in ${crowd.toLocaleString('en')} people`,
  };
}

/** Percent. What the label counts in fewer people than this is not usual. */
const USUAL = 1;

/** Parts effects into those that are usual, or of which no number is known, and rarer ones. */
export function byHowOften<E extends Pick<Effect, 'frequency'>>(
  effects: readonly E[],
): { usual: E[]; rare: E[] } {
  const isRare = ({ frequency: { about, atLeast, below } = {} }: E) =>
    (about ?? 100) < USUAL || ((below ?? 100) <= USUAL && (atLeast ?? 0) < USUAL);
  return { usual: effects.filter((e) => !isRare(e)), rare: effects.filter(isRare) };
}

/** The smallest crowd in which every number counts whole people. */
function smallestCrowd(percents: readonly number[]): number {
  const isWhole = (crowd: number) => percents.every((p) => Number.isInteger(countIn(p, crowd)));
  return CROWDS.find(isWhole) ?? CROWDS[CROWDS.length - 1] ?? 100;
}

/** Free of the error of binary fractions: 0.7 % of 1,000 are 7, not 6.999…. */
function countIn(percent: number, crowd: number): number {
  return Number(((percent * crowd) / 100).toFixed(6));
}
