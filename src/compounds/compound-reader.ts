import type { SurfacesByUnit } from '../matching/lexicon';
import type { FoldedText } from '../matching/normalise';
import { type Compound, compoundOf } from './compound';
import { findCompounds, type Parting } from './find-compounds';
import { misleadingAmong } from './misleading';
import { indexParts } from './part-index';
import type { PartsFile } from './parts-file';
import type { Piece } from './piece';
import { piecesIn } from './pieces';
import { splitWhole } from './split';

/** What is known of words that consist of parts. */
export interface CompoundReader {
  /** Those of a text, from left to right. */
  find(folded: FoldedText, parting: Parting): Compound[];
  /** A text that is one such word, also of one part alone; null where it is none. */
  read(folded: FoldedText): Compound | null;
  /** How a text is cut, even where that makes no word that is explained; null where it cannot be. */
  split(folded: FoldedText): readonly Piece[] | null;
  /** Words that stand beside others without being a part of them. */
  readonly neighbours: readonly string[];
}

/** @param surfaces the names of entries, which are pieces too */
export function openParts(file: PartsFile, surfaces: SurfacesByUnit): CompoundReader {
  const index = indexParts(file.parts);
  const isMisleading = misleadingAmong(file.misleading);
  const split = (folded: FoldedText) => splitWhole(folded, piecesIn(folded, index, surfaces));
  return {
    find: (folded, parting) =>
      findCompounds(folded, piecesIn(folded, index, surfaces), parting, (compound) =>
        isMisleading(folded.text, compound),
      ),
    read(folded) {
      const pieces = split(folded);
      const compound = pieces && compoundOf(pieces, 1);
      return compound && !isMisleading(folded.text, compound) ? compound : null;
    },
    split,
    neighbours: file.neighbours,
  };
}
