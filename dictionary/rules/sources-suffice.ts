import type { Rule } from './rule';

/** Sources of these kinds bear an entry alone; of the others, two must agree. */
const ENOUGH_ALONE = ['label', 'institute'];

/** A hospital's sheet or a lay encyclopaedia alone is not enough. */
export const sourcesSuffice: Rule = ({ entries, sourceById }) =>
  entries.flatMap(({ entry, yaml }) => {
    const trusts = entry.sources.map(({ id }) => sourceById[id]?.trust);
    // A source that cannot be read has its own fault.
    if (trusts.length !== 1 || trusts[0] === undefined) return [];
    if (ENOUGH_ALONE.includes(trusts[0])) return [];
    const message = `one source of trust ${trusts[0]} is not enough: add one that agrees, or a label or institute`;
    return [yaml.faultAt(['sources'], message)];
  });
