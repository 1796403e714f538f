import { normalise } from '../../src/matching/normalise';
import { scriptOf } from '../../src/matching/script';
import type { Case, Span } from './cases';
import type { Method } from './methods';

/** Classes of words; a case of the two other sets is of that set's class. */
export const CLASSES = [
  ...['kanji', 'single kanji', 'katakana', 'hiragana', 'Latin', 'mixed'],
  ...['abbreviations', 'variants'],
] as const;
type Class = (typeof CLASSES)[number];
export type Part = 'all' | 'frozen';

export interface Score {
  readonly right: number;
  /** Found and not labelled. */
  readonly wrong: number;
  /** Labelled and not found. */
  readonly missed: number;
}

/** Scores of one method by class, and over all of them as `overall`. */
export type Scores = Readonly<Record<string, Score>>;

export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The harmonic mean of precision and recall. */
export function f1(score: Score): number {
  const sum = precision(score) + recall(score);
  return sum === 0 ? 0 : (2 * precision(score) * recall(score)) / sum;
}

/** A place where a method and the labels differ. */
export interface Difference {
  readonly one: Case;
  readonly span: Span;
  readonly kind: 'wrong' | 'missed';
}

/** Scores a method; what it marks of entries outside the vocabulary is left out. */
export function score(
  method: Method,
  cases: readonly Case[],
  vocabulary: ReadonlySet<string>,
): { scores: Scores; differences: Difference[] } {
  const counts = new Map<string, { right: number; wrong: number; missed: number }>();
  const differences: Difference[] = [];
  const count = (one: Case, span: Span, what: keyof Score) => {
    for (const name of [classOf(one, span), 'overall']) {
      const known = counts.get(name) ?? { right: 0, wrong: 0, missed: 0 };
      known[what]++;
      counts.set(name, known);
    }
    if (what !== 'right') differences.push({ one, span, kind: what });
  };
  for (const one of cases) {
    const found = method.find(one);
    for (const label of one.labels) {
      count(one, label, found.some((span) => isSame(span, label)) ? 'right' : 'missed');
    }
    for (const span of found) {
      if (one.labels.some((label) => isSame(span, label))) continue;
      if (vocabulary.has(span.entry)) count(one, span, 'wrong');
    }
  }
  return { scores: Object.fromEntries(counts), differences };
}

function classOf({ set, text }: Case, { start, end }: Span): Class {
  if (set !== 'sentences') return set;
  const word = normalise(text.slice(start, end)).cased;
  const scripts = new Set([...word].map((char) => scriptOf(char)));
  for (const script of ['other', 'digit', 'greek'] as const) scripts.delete(script);
  if (scripts.size !== 1) return 'mixed';
  if (scripts.has('kanji')) return [...word].length === 1 ? 'single kanji' : 'kanji';
  if (scripts.has('katakana')) return 'katakana';
  return scripts.has('hiragana') ? 'hiragana' : 'Latin';
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
