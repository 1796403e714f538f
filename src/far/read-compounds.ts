import type { Compound } from '../compounds/compound';
import type { CompoundReader } from '../compounds/compound-reader';
import { idOf } from '../compounds/piece';
import { wordId } from '../compounds/word-id';
import { PARTS, referenceTo } from '../glossary/reference';
import type { FoundWord } from '../matching/findings';
import type { EntryFacts } from '../matching/lexicon';
import type { FoldedText } from '../matching/normalise';
import type { Tokenizer } from '../tokenizer/types';
import { partedIn } from './parted';

interface CompoundWord extends FoundWord {
  readonly facts: EntryFacts;
}

/** What stands in the way of a compound: a name that it would cut, or one that says it all. */
function isInTheWay(word: FoundWord, { start, end }: Compound): boolean {
  const isInside = start <= word.start && word.end <= end;
  const isWhole = word.start <= start && end <= word.end;
  return word.start < end && start < word.end && (isWhole || !isInside);
}

/**
 * The words of a text that their parts tell.
 * @param words those that have a name in some glossary
 */
export function readCompounds(
  reader: CompoundReader,
  folded: FoldedText,
  words: readonly FoundWord[],
  tokenizer: Tokenizer | null,
): CompoundWord[] {
  const isParted = tokenizer ? partedIn(folded, tokenizer, reader.neighbours) : () => false;
  return reader
    .find(folded, isParted)
    .filter((compound) => !words.some((word) => isInTheWay(word, compound)))
    .map(({ start, end, kind, pieces }) => ({
      start,
      end,
      entry: referenceTo(PARTS, wordId(folded.cased.slice(start, end))),
      // On other pages 移植先 and 拡張子 are no medical words.
      rule: 'medical-page',
      facts: {
        kind,
        level: 'specialist',
        names: [],
        neighbours: [],
        effects: [],
        parts: pieces.flatMap((piece) => idOf(piece) ?? []),
      },
    }));
}

/** By start, longest first; of the same stretch what has a name comes first. */
export function joinWords(
  words: readonly FoundWord[],
  compounds: readonly CompoundWord[],
): FoundWord[] {
  const bare = compounds.map(({ start, end, entry, rule }) => ({ start, end, entry, rule }));
  return [...words, ...bare].sort((a, b) => a.start - b.start || b.end - a.end);
}
