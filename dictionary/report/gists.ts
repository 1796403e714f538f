import { NO_BOUNDARIES } from '../../src/matching/boundaries';
import { jargonFinder } from '../rules/jargon';
import type { EntrySource } from '../schema';
import { percent, table } from './table';

/** How long first lines are, and in how many a word stands that has a specialist entry. */
export function reportGists(entries: readonly EntrySource[]): string[] {
  const ja = entries.map(({ gist }) => [...gist.ja].length);
  const en = entries.map(({ gist }) => gist.en.split(/\s+/).length);
  const findJargon = jargonFinder(entries, NO_BOUNDARIES);
  const hard = entries.filter(({ id, gist }) =>
    [gist.ja, gist.en].some((text) => findJargon(text, id).length > 0),
  );
  const ids = hard.length > 0 ? `: ${hard.map(({ id }) => id).join(', ')}` : '';
  return [
    ...table(
      ['gist', 'shortest', 'median', 'longest', 'most'],
      [
        ['ja, characters', ...spread(ja), 40],
        ['en, words', ...spread(en), 15],
      ],
    ),
    `with a specialist word, certain or not: ${percent(hard.length, entries.length)}${ids}`,
  ];
}

function spread(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [0, 0.5, 1].map((at) => sorted[Math.floor(at * (sorted.length - 1))] ?? 0);
}
