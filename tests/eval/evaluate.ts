import { type Case, readCases, readVocabulary } from './cases';
import { methods } from './methods';
import { CLASSES, type Difference, type Part, type Score, type Scores, score } from './score';

/** What a run finds: per part of the cases, per method, per class. */
export interface Evaluation {
  readonly cases: readonly Case[];
  readonly scores: Readonly<Record<Part, Readonly<Record<string, Scores>>>>;
  /** Where ours differs from the labels. */
  readonly differences: readonly Difference[];
}

/** Runs ours and the peers on every labelled case. */
export async function evaluate(): Promise<Evaluation> {
  const cases = readCases();
  const vocabulary = readVocabulary();
  const all: Record<string, Scores> = {};
  const frozen: Record<string, Scores> = {};
  let differences: readonly Difference[] = [];
  for (const method of await methods()) {
    const result = score(method, cases, vocabulary);
    all[method.name] = result.scores;
    frozen[method.name] = score(
      method,
      cases.filter(({ isFrozen }) => isFrozen),
      vocabulary,
    ).scores;
    if (method.name === 'ours') differences = result.differences;
  }
  return { cases, scores: { all, frozen }, differences };
}

/** Ours by class, as it is recorded. */
export function oursOf({ scores }: Evaluation): Record<Part, Record<string, Score>> {
  const pick = (part: Part) =>
    Object.fromEntries(
      [...CLASSES, 'overall'].flatMap((name) => {
        const found = scores[part].ours?.[name];
        return found ? [[name, found] as const] : [];
      }),
    );
  return { all: pick('all'), frozen: pick('frozen') };
}
