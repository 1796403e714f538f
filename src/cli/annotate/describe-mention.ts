import { wordOf } from '../../compounds/word-id';
import { DICTIONARY, MEDICINES, readReference } from '../../glossary/reference';
import type { Mention } from '../../matching/types';

/** How a mention is answered: by an entry, by the name of a medicine, or by its parts. */
export interface DescribedMention {
  /** The entry's id; null where it has none of its own. */
  readonly entry: string | null;
  readonly by: 'entry' | 'medicine' | 'parts';
  /** For each part the id of its entry, the medicine's name, else the part as it is first written. */
  readonly parts?: readonly string[];
}

export function describeMention({ entry, parts }: Mention): DescribedMention {
  const { glossary, entry: id } = readReference(entry) ?? { glossary: '', entry };
  if (glossary === DICTIONARY) return { entry: id, by: 'entry' };
  if (glossary === MEDICINES) return { entry: null, by: 'medicine' };
  return { entry: null, by: 'parts', parts: (parts ?? []).map(shortId) };
}

function shortId(part: string): string {
  const { glossary, entry } = readReference(part) ?? { glossary: '', entry: part };
  return glossary === MEDICINES ? (wordOf(entry) ?? entry) : entry;
}
