import { familyOf } from '../glossary/family';
import type { Kind } from '../glossary/kinds';
import { isVertical, isVerticalJapanesePage } from './layout';
import { GROUP_OF, type MarkName } from './mark-names';

/** The name under which a word of this kind is marked in a text node. */
export function markNameFor(kind: Kind, node: Text): MarkName {
  const group = GROUP_OF[familyOf(kind)];
  if (!isVertical(node)) return group;
  return isVerticalJapanesePage() ? `${group}-upright-root` : `${group}-upright`;
}
