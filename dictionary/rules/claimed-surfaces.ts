import { formsOf } from '../../src/matching/forms';
import type { EntryFile } from '../written/read-dictionary';
import { type Name, surfacesOf } from '../written/surfaces';
import type { Rule } from './rule';

interface Claim {
  readonly by: EntryFile;
  readonly name: Name;
}

/** Two entries may share a word only where both say that it needs context. */
export const surfacesHaveOneEntry: Rule = ({ entries }) => {
  const claims = new Map<string, Claim[]>();
  for (const by of entries) {
    for (const name of surfacesOf(by.entry)) {
      for (const { key } of formsOf(name.folded)) {
        claims.set(key, [...(claims.get(key) ?? []), { by, name }]);
      }
    }
  }
  // Two words that share one variant mostly share more: one fault a word is enough.
  const clashes = new Map<Name, { by: EntryFile; other: EntryFile }>();
  for (const claimants of claims.values()) {
    for (const { by, name } of claimants) {
      const other = claimants.find((claim) => claim.by !== by);
      if (!other || name.rule === 'needs-context' || clashes.has(name)) continue;
      clashes.set(name, { by, other: other.by });
    }
  }
  return [...clashes].map(([name, { by, other }]) => {
    const message = `${name.text} also belongs to ${other.entry.id}: take it from one of them, or give it rule: needs-context in both`;
    return by.yaml.faultAt(name.path, message);
  });
};
