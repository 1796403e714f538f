import { WHAT_TO_DO } from '../schema';
import { listedEffects } from '../written/listed-effects';
import type { Rule } from './rule';

/**
 * Early signs, action, care and when to call stand together or not at all, and an entry that
 * another one lists as a side effect has them: without them a reader could do nothing with it.
 */
export const whatToDoIsWhole: Rule = ({ entries }) => {
  const listedBy = new Map<string, string>();
  for (const { entry } of entries) {
    for (const { effect } of listedEffects(entry)) listedBy.set(effect, entry.id);
  }
  return entries.flatMap(({ entry, yaml }) => {
    const missing = WHAT_TO_DO.filter((field) => entry[field] === undefined);
    if (missing.length === 0) return [];
    const what = `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`;
    const lister = listedBy.get(entry.id);
    if (lister) return [yaml.faultAt([], `${what}: ${lister} lists this as a side effect`)];
    if (missing.length === WHAT_TO_DO.length) return [];
    return [yaml.faultAt([], `${what}: ${WHAT_TO_DO.join(', ')} stand together`)];
  });
};
