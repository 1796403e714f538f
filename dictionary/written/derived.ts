import { formsOf } from '../../src/matching/forms';
import { pluralEnd } from '../../src/matching/plural';

interface Folded {
  readonly folded: string;
}

/** Would the matcher, looking for `known`, find `name` as well: other case, a variant, a plural? */
export function covers(known: Folded, name: Folded): boolean {
  const text = name.folded.toLowerCase();
  return formsOf(known.folded).some(({ key, cased }) => {
    if (!text.startsWith(key) || pluralEnd(text, key.length) !== text.length) return false;
    return cased === null || name.folded.startsWith(cased);
  });
}
