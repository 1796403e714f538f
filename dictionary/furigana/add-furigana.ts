import type { Entry } from '../../src/glossary/entry';
import { japaneseTextsOf } from '../../src/glossary/furigana';
import { furiganaWriter, type Readings } from './annotate';
import { loadSegmenter } from './tokenizer';

/** Adds the readings of all that a card shows in Japanese. A text of many entries is read once. */
export async function addFurigana(
  entries: readonly Entry[],
  overrides: Readings,
): Promise<Entry[]> {
  const headwords = new Map(entries.map(({ headword, reading }) => [headword, reading]));
  const write = furiganaWriter({ overrides, headwords }, await loadSegmenter());
  const written = new Map<string, string>();
  const writeOnce = (text: string) => {
    const code = written.get(text) ?? write(text);
    written.set(text, code);
    return code;
  };
  return entries.map((entry) => ({ ...entry, furigana: japaneseTextsOf(entry).map(writeOnce) }));
}
