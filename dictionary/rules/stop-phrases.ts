import { foldKey } from '../../src/matching/normalise';
import { surfacesOf } from '../written/surfaces';
import type { Rule } from './rule';

/** A stop phrase that is itself a surface would hide that surface everywhere. */
export const stopPhrasesHideNothing: Rule = ({ entries, boundaries }) => {
  const owners = new Map<string, string>();
  for (const { entry } of entries) {
    for (const { folded } of surfacesOf(entry)) owners.set(folded.toLowerCase(), entry.id);
  }
  const seen = new Set<string>();
  return boundaries.data.stopPhrases.flatMap((phrase, i) => {
    const key = foldKey(phrase);
    const path = ['stopPhrases', i];
    const owner = owners.get(key);
    if (owner) return [boundaries.yaml.faultAt(path, `${phrase} is a surface of ${owner}`)];
    if (seen.has(key)) return [boundaries.yaml.faultAt(path, `${phrase} stands twice`)];
    seen.add(key);
    return [];
  });
};
