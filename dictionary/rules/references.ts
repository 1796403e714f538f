import { classesOf } from '../written/backlinks';
import type { Fault } from '../written/fault';
import { listedEffects } from '../written/listed-effects';
import type { EntryFile } from '../written/read-dictionary';
import type { Path } from '../written/yaml-file';
import type { Rule } from './rule';

interface Reference {
  readonly id: string;
  readonly path: Path;
}

export const effectsExist: Rule = ({ entries, names }) =>
  entries.flatMap((file) => checkReferences(file, effectReferences(file), names));

export const relatedExist: Rule = ({ entries, names }) =>
  entries.flatMap((file) => {
    const references = file.entry.related.map((id, i) => ({ id, path: ['related', i] }));
    return checkReferences(file, references, names);
  });

/** The classes of a drug. One that cannot be read has its own fault. */
export const classesExist: Rule = ({ entries, names }) => {
  const kinds = new Map(entries.map(({ entry }) => [entry.id, entry.kind]));
  return entries.flatMap((file) => {
    const references = classesOf(file.entry).map((id, i) => ({ id, path: ['classes', i] }));
    const missing = checkReferences(file, references, names);
    if (missing.length > 0) return missing;
    return references.flatMap(({ id, path }) => {
      const kind = kinds.get(id) ?? 'drug-class';
      if (kind === 'drug-class') return [];
      return [file.yaml.faultAt(path, `${id} is of kind ${kind}, not drug-class`)];
    });
  });
};

function effectReferences({ entry }: EntryFile): Reference[] {
  return listedEffects(entry).map(({ effect, path }) => ({ id: effect, path }));
}

function checkReferences(
  { entry, yaml }: EntryFile,
  references: readonly Reference[],
  names: ReadonlySet<string>,
): Fault[] {
  return references.flatMap(({ id, path }, i) => {
    if (id === entry.id) return [yaml.faultAt(path, `${id} is this entry itself`)];
    if (!names.has(id)) return [yaml.faultAt(path, `${id} is no entry of the dictionary`)];
    if (references.slice(0, i).some((other) => other.id === id)) {
      return [yaml.faultAt(path, `${id} is listed twice`)];
    }
    return [];
  });
}
