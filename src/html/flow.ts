import type { Flow } from '../reading/text-source';
import type { Stretch } from './flow-builder';
import { readPieces } from './flow-text';
import { languageAt } from './language-of';
import { keepsLines } from './layout';
import type { PlacedMention } from './mention-map';
import type { Owner, Piece } from './pieces';

/** Inline siblings joined, cut at blocks, furigana left out. */
export class HtmlFlow implements Flow<PlacedMention> {
  readonly pieces: readonly Piece[];
  readonly length: number;
  alive = true;

  constructor(
    readonly owner: Owner,
    { pieces, length }: Stretch,
    readonly isHeading: boolean,
  ) {
    this.pieces = pieces;
    this.length = length;
  }

  said() {
    return languageAt(this.pieces[0]!.node);
  }

  read() {
    return readPieces(this.pieces, keepsLines);
  }
}
