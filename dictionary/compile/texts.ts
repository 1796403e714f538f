import type { EntrySource } from '../schema';
import { sideEffectsOf } from './rules/listed-effects';
import type { Path } from './yaml-file';

/** One explaining text of an entry, in one language. */
export interface WrittenText {
  readonly field: 'gist' | 'detail' | 'misconception' | 'care' | 'whenToCall' | 'monitoring';
  readonly language: 'ja' | 'en';
  readonly text: string;
  readonly path: Path;
}

const FIELDS = ['gist', 'detail', 'misconception', 'care', 'whenToCall'] as const;
const LANGUAGES = ['ja', 'en'] as const;

/** Everything that an entry says in sentences. */
export function textsOf(entry: EntrySource): WrittenText[] {
  const own = FIELDS.flatMap((field) => inLanguages(field, entry[field], [field]));
  const path = ['sideEffects', 'monitoring'];
  return [...own, ...inLanguages('monitoring', sideEffectsOf(entry)?.monitoring, path)];
}

function inLanguages(
  field: WrittenText['field'],
  text: { ja: string; en: string } | undefined,
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
