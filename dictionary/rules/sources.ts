import type { Rule } from './rule';

export const sourcesExist: Rule = ({ entries, sourceIds }) => {
  if (!sourceIds) return [];
  const known = new Set(sourceIds);
  return entries.flatMap(({ entry, yaml }) =>
    entry.sources.flatMap(({ id }, i) => {
      const path = ['sources', i, 'id'];
      if (!known.has(id)) return [yaml.faultAt(path, `${id} is not in sources.yaml`)];
      if (entry.sources.findIndex((other) => other.id === id) < i) {
        return [yaml.faultAt(path, `${id} is listed twice`)];
      }
      return [];
    }),
  );
};

/** Says nothing while an entry cannot be read: that entry may be the one that cites it. */
export const sourcesAreCited: Rule = ({ entries, names, parts, sourceIds, sources }) => {
  if (entries.length < names.size) return [];
  const cited = new Set([
    ...entries.flatMap(({ entry }) => entry.sources.map(({ id }) => id)),
    ...parts.flatMap(({ data }) => data.sources),
  ]);
  return (sourceIds ?? [])
    .filter((id) => !cited.has(id))
    .map((id) => sources.faultAt([id], `nothing cites ${id}`));
};

/** One document has one id, so that it is corrected once. */
export const sourcesHaveOneId: Rule = ({ sourceById, sources }) => {
  const firsts = new Map<string, string>();
  return Object.entries(sourceById).flatMap(([id, { url }]) => {
    const first = firsts.get(url);
    if (first === undefined) firsts.set(url, id);
    return first === undefined ? [] : [sources.faultAt([id], `is the same document as ${first}`)];
  });
};
