import { familyOf } from '../glossary/family';
import type { Kind } from '../glossary/kinds';
import { isEntry } from '../glossary/reference';

/** The classes of the line under a word: the same line that marks it in the page. */
export function lineOf(entry: string, kind: Kind): string {
  return `line line-${familyOf(kind)}${isEntry(entry) ? '' : ' line-fine'}`;
}
