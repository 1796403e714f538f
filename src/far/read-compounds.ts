import type { Compound } from '../compounds/compound';
import type { CompoundReader } from '../compounds/compound-reader';
import type { Parting } from '../compounds/find-compounds';
import { idOf } from '../compounds/piece';
import { wordId, writtenForm } from '../compounds/word-id';
import { PARTS, referenceTo } from '../glossary/reference';
import type { FoundWord } from '../matching/findings';
import type { EntryFacts } from '../matching/lexicon';
import type { FoldedText } from '../matching/normalise';
import type { Tokenizer } from '../tokenizer/types';
import { partedIn, type StandsBeside } from './parted';

interface CompoundWord extends FoundWord {
  readonly facts: EntryFacts;
}

/** Without a tokeniser only what scripts tell is certain. */
const UNKNOWN: Parting = { may: () => false, is: () => false };

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
  isBeside: StandsBeside,
): CompoundWord[] {
  const parting = tokenizer ? partedIn(folded, tokenizer, isBeside) : UNKNOWN;
  // The page may never admit a name that is ambiguous by itself.
  const certain = words.filter(({ rule }) => rule !== 'needs-context');
  return reader
    .find(folded, parting)
    .filter((compound) => !certain.some((word) => isInTheWay(word, compound)))
    .map(({ start, end, kind, pieces }) => ({
      start,
      end,
      entry: referenceTo(PARTS, wordId(writtenForm(folded, start, end))),
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
