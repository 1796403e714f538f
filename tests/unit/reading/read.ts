import { vi } from 'vitest';
import { NO_BOUNDARIES } from '../../../src/matching/boundaries';
import { findingsOf } from '../../../src/matching/findings';
import type { Lexicon } from '../../../src/matching/lexicon';
import { createMatcher } from '../../../src/matching/matcher';
import { lexiconOf } from '../../../src/matching/pack-index';
import type { Clause } from '../../../src/matching/types';
import { Annotator, type AnnotatorNeeds } from '../../../src/reading/annotator';
import type { MarkingChoice } from '../../../src/reading/density';
import type { ReadFar } from '../../../src/reading/inquiries';
import { type Paragraph, PlainSource, PlainSurface } from './plain-text';

/** Kind and level as positions: 0 disease, 1 symptom, 2 drug; 0 everyday, 1 common, 2 specialist. */
const INDEX = [
  'als\t02\tALS\t筋萎縮性側索硬化症',
  'fever\t10\t発熱',
  'headache\t10\t頭痛',
  'hepatitis\t01\t肝炎',
  'kidney-failure\t01\t腎不全',
  'ms\t02\t?MS\t多発性硬化症\tmultiple sclerosis\t>als thrombosis',
  'rituximab\t22\tリツキシマブ\t!headache',
  'thrombosis\t01\t血栓症\tthrombosis',
  'side-effect\t71\t~副作用',
].join('\n');

const lexicon = lexiconOf(INDEX);
/** What is known near by. */
const near = lexiconOf(
  INDEX.split('\n')
    .filter((line) => /^(?:hepatitis|thrombosis)/.test(line))
    .join('\n'),
);
export const match = createMatcher(near, NO_BOUNDARIES);

export const EVERYTHING: MarkingChoice = {
  occurrences: 'all',
  words: 'all',
  marksNamesAndParts: true,
  marksEveryPage: true,
  hidden: new Set(),
};
/** As it is before a reader chooses. */
export const DEFAULT: MarkingChoice = {
  ...EVERYTHING,
  occurrences: 'first',
  words: 'usual',
  marksEveryPage: false,
};

/** Answers clauses in their shape, as a tokeniser does; null where none answers. */
export type Decide = (clauses: readonly Clause[]) => Promise<boolean[][] | null>;

/** Reads far as the background does, with these words and decisions. */
export function farWith(decide: Decide, words: Lexicon = lexicon): ReadFar {
  const farMatch = createMatcher(words, NO_BOUNDARIES);
  return async (texts) => {
    const matched = texts.map((text) => farMatch(text));
    const replies = await decide(matched.flatMap(({ clauses }) => clauses));
    let next = 0;
    const found = matched.map((one) => {
      const from = next;
      next += one.clauses.length;
      return one.found(replies?.slice(from, next) ?? null);
    });
    return findingsOf(found, words.facts);
  };
}

/** Everything is a word: what a tokeniser would say of texts without traps. */
export const everyWord: Decide = async (clauses) =>
  clauses.map(({ questions }) => questions.map(() => true));

/** A reader of plain text, begun; ask `settled` before looking. */
export function read(
  text: readonly (string | Paragraph)[] | PlainSource,
  {
    decide = everyWord,
    ...needs
  }: Partial<AnnotatorNeeds> & {
    readonly choice: MarkingChoice;
    readonly decide?: Decide;
  },
  ownSurface?: PlainSurface,
) {
  const source = text instanceof PlainSource ? text : new PlainSource(text);
  const surface = ownSurface ?? new PlainSurface(source);
  const life = new AbortController();
  const reader = new Annotator(
    source,
    surface,
    {
      match,
      facts: near.facts,
      isKnownFar: () => false,
      readFar: farWith(decide),
      changed: () => {},
      ...needs,
    },
    life.signal,
  );
  reader.start();
  const settled = () =>
    vi.waitFor(() => expectRead(source, reader), { interval: 1, timeout: 5_000 });
  return { source, surface, reader, settled, end: () => life.abort() };
}

function expectRead(source: PlainSource, reader: { readonly isReading: boolean }): void {
  if (!source.isExplored || reader.isReading) throw new Error('still reading');
}
