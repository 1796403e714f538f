import { surfaceVariants } from './variants/rules';

/** What is looked for in a page's folded text. */
interface Form {
  /** Folded and in lower case. */
  readonly key: string;
  /** Folded, capitals kept, where capitals must agree (ALS, not als); else null. */
  readonly cased: string | null;
}

/**
 * Every form that a surface is found in: itself and the variants that the rules derive from it.
 * The compiler asks for the dictionary's, so that no frame has to.
 * @param surface folded, capitals kept
 */
export function formsOf(surface: string): Form[] {
  return surfaceVariants(surface).map((form) => ({
    key: form.toLowerCase(),
    cased: needsCapitals(form) ? form : null,
  }));
}

/**
 * An abbreviation all in capitals (ALS) is a word or a German one in lower case; one of mixed
 * case (IVIg, HbA1c) is no word, and people write it in every case.
 */
function needsCapitals(form: string): boolean {
  const capitals = form.match(/[A-Z]/g)?.length ?? 0;
  return capitals >= 2 && !/[a-z]/.test(form);
}
