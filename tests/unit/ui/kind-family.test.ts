import { expect, test } from 'vitest';
import { KINDS } from '../../../src/glossary/kinds';
import { groupOf } from '../../../src/page/mark-groups';
import { familyOf } from '../../../src/ui/kind-family';

test('the line under the headword is the line that marks the word in the page', () => {
  const groups = { condition: 'reading-a', medicine: 'reading-b', other: 'reading-c' };
  for (const kind of KINDS) expect(groups[familyOf(kind)], kind).toBe(groupOf(kind));
});
