import { type Form, formsOf as formsOfSurface } from '../../src/matching/forms';
import { pluralEnd } from '../../src/matching/plural';

interface Folded {
  readonly folded: string;
}

/**
 * What the matcher looks for when the index holds this surface: itself and the variants it
 * derives. Asked of the matcher's own reader, so that no rule is written twice.
 */
export function formsOf({ folded }: Folded): readonly Form[] {
  return formsOfSurface(folded);
}

/** Would the matcher, looking for `known`, find `name` as well: other case, a variant, a plural? */
export function covers(known: Folded, name: Folded): boolean {
  const text = name.folded.toLowerCase();
  return formsOf(known).some(({ key, cased }) => {
    if (!text.startsWith(key) || pluralEnd(text, key.length) !== text.length) return false;
    return cased === null || name.folded.startsWith(cased);
  });
}
