import type { Part, PartsFile } from '../../src/compounds/parts-file';
import { foldKey } from '../../src/matching/normalise';
import type { PartSource } from '../schema';
import type { Dictionary } from '../written/read-dictionary';

/** `parts.json`, of a dictionary without faults. */
export function compileParts({ parts, compounds }: Dictionary): PartsFile {
  const { misleading, unexplained, neighbours } = compounds.data;
  return {
    parts: parts.flatMap(({ data }) => data.parts.map(compilePart)),
    misleading: [...misleading, ...unexplained].map(foldKey),
    neighbours: neighbours.map(foldKey),
  };
}

function compilePart(source: PartSource): Part {
  const { role, weak, turns, ja, en, entry, says, reading } = source;
  const texts = listOf(source.text);
  const [first = ''] = texts;
  return {
    texts: texts.map((text) => foldKey(text.replace(/^-|-$/g, ''))),
    role,
    ...(source.at && { at: listOf(source.at) }),
    ...(first.startsWith('-') && { leans: 'before' as const }),
    ...(first.endsWith('-') && { leans: 'after' as const }),
    ...(weak && { weak }),
    ...(turns && { turns }),
    ...(typeof reading === 'string' && { reading }),
    ...(typeof reading === 'object' && { reading: reading.else, readingFirst: reading.first }),
    gloss: { ja, en },
    ...(entry !== undefined && { entry }),
    ...(says && { says }),
  };
}

function listOf<T>(value: T | readonly T[]): T[] {
  return Array.isArray(value) ? [...value] : [value as T];
}
