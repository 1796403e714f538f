import type { Rule } from './rule';

export const idIsFileName: Rule = ({ entries }) =>
  entries
    .filter(({ entry, name }) => entry.id !== name)
    .map(({ entry, name, yaml }) =>
      yaml.faultAt(['id'], `id is ${entry.id}, but the file is named ${name}.yaml`),
    );

export const kindIsFolder: Rule = ({ entries }) =>
  entries
    .filter(({ entry, folder }) => entry.kind !== folder)
    .map(({ entry, folder, yaml }) =>
      yaml.faultAt(['kind'], `kind is ${entry.kind}, but the file stands in ${folder}/`),
    );

export const idIsUnique: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }, i) => {
    const earlier = entries.slice(0, i).find((other) => other.entry.id === entry.id);
    if (!earlier) return [];
    return [yaml.faultAt(['id'], `id ${entry.id} is taken by ${earlier.yaml.file}`)];
  });
