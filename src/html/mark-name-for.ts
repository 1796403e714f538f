import { familyOf } from '../glossary/family';
import { isEntry } from '../glossary/reference';
import type { Mention } from '../matching/types';
import { isVertical, isVerticalJapanesePage } from './layout';
import { GROUP_OF, type MarkName } from './mark-names';

/** The name under which a mention is marked in a text node. */
export function markNameFor({ kind, entry }: Mention, node: Text): MarkName {
  const line = `${GROUP_OF[familyOf(kind)]}${isEntry(entry) ? '' : '-fine'}` as const;
  if (!isVertical(node)) return line;
  return isVerticalJapanesePage() ? `${line}-upright-root` : `${line}-upright`;
}
