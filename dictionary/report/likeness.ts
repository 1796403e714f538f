import type { EntrySource } from '../schema';
import { LANGUAGES } from '../written/texts';

/** Runs of this many characters count as wording; shorter ones are just the language. */
const RUN = { ja: 5, en: 18 };
/** From this share of the shorter text on, two texts say the same in the same words. */
const MOST = 0.5;

interface Pair {
  readonly ids: readonly [string, string];
  readonly language: 'ja' | 'en';
  /** Of the runs of the shorter text, how many stand in the other: 0 to 1. */
  readonly share: number;
}

/** Pairs of entries whose details share most of their wording. */
export function alikeDetails(entries: readonly EntrySource[]): Pair[] {
  return LANGUAGES.flatMap((language) => {
    const texts = entries.map(({ id, detail }) => ({
      id,
      runs: runsOf(detail[language], RUN[language]),
    }));
    return texts.flatMap((one, i) =>
      texts.slice(i + 1).flatMap((other): Pair[] => {
        const share = sharedBy(one.runs, other.runs);
        return share >= MOST ? [{ ids: [one.id, other.id], language, share }] : [];
      }),
    );
  });
}

function runsOf(text: string, length: number): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + length <= text.length; at++) runs.add(text.slice(at, at + length));
  return runs;
}

function sharedBy(one: Set<string>, other: Set<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size;
}

export function reportLikeness(entries: readonly EntrySource[]): string[] {
  const pairs = alikeDetails(entries);
  const rows = pairs.map(
    ({ ids, language, share }) => `${ids.join(' ~ ')} (${language}, ${Math.round(share * 100)} %)`,
  );
  return [`pairs of details that share most of their wording: ${pairs.length}`, ...rows];
}
