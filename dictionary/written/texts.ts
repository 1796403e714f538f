import type { Text } from '../../src/glossary/entry';
import { LIVING, type Living } from '../../src/glossary/kinds';
import type { EntrySource } from '../schema';
import { listedEffects, sideEffectsOf } from './listed-effects';
import type { Path } from './yaml-file';

const FIELDS = [
  'gist',
  'detail',
  'misconception',
  'uses',
  'tellFirst',
  'care',
  'whenToCall',
] as const;
/** In which everything is explained. */
export const LANGUAGES = ['ja', 'en'] as const;

/** One explaining text of an entry, in one language. */
export interface WrittenText {
  readonly field: (typeof FIELDS)[number] | 'monitoring' | Living;
  readonly language: 'ja' | 'en';
  readonly text: string;
  readonly path: Path;
}

/** Everything that an entry says in sentences. */
export function textsOf(entry: EntrySource): WrittenText[] {
  const written: Partial<Record<(typeof FIELDS)[number], Text>> = entry;
  const own = FIELDS.flatMap((field) => inLanguages(field, written[field], [field]));
  const living = LIVING.flatMap((part) =>
    inLanguages(part, 'living' in entry ? entry.living?.[part] : undefined, ['living', part]),
  );
  const path = ['sideEffects', 'monitoring'];
  const monitoring = inLanguages('monitoring', sideEffectsOf(entry)?.monitoring, path);
  const effects = listedEffects(entry).flatMap(({ whenToCall, path }) =>
    inLanguages('whenToCall', whenToCall, [...path.slice(0, -1), 'whenToCall']),
  );
  return [...own, ...living, ...monitoring, ...effects];
}

function inLanguages(
  field: WrittenText['field'],
  text: Text | undefined,
  path: Path,
): WrittenText[] {
  if (!text) return [];
  return LANGUAGES.map((language) => ({
    field,
    language,
    text: text[language],
    path: [...path, language],
  }));
}
