import { dataOf, type Piece } from './pieces';

/** Text that belongs together, in the pieces in which it stands. */
export interface Stretch {
  readonly pieces: readonly Piece[];
  /** How many characters are seen: white space, which sources have for their own sake, is not. */
  readonly length: number;
}

/** Text longer than this is cut, so that matching it never blocks the page. */
const LONGEST = 10_000;
/** How far before the cut a good place for it is looked for. */
const CUT_WINDOW = 400;
/** Where a cut does no harm, the best first: between sentences, their parts, or words. */
const GOOD_CUTS = [/[。！？]|[.!?](?=\s)/g, /[、，；,;:]/g, /\s/g];
const HIGH_SURROGATE = /[\uD800-\uDBFF]$/;

/**
 * Collects an owner's inline content into flows. Where they are cut follows from the text alone,
 * not from the nodes in which it stands.
 */
export class FlowBuilder {
  readonly stretches: Stretch[] = [];
  #pieces: Piece[] = [];
  /** What stands in the pieces, and how many characters of it are seen. */
  #text = '';
  #length = 0;
  /** A line break came, and no text since. */
  #isNewLine = false;

  /** Has the flow that is being built something that is seen? */
  get hasText(): boolean {
    return this.#length > 0;
  }

  /** The text that is seen last of the flow that is being built. */
  get last(): Text | undefined {
    return this.#pieces.findLast((piece) => /\S/.test(dataOf(piece)))?.node;
  }

  /** @param piece no longer than a flow, or the page would wait */
  add(piece: Piece): void {
    const data = dataOf(piece);
    const length = seenIn(data);
    const isNewLine = length > 0 && this.#isNewLine;
    if (isNewLine) this.#isNewLine = false;
    this.#append(isNewLine ? { ...piece, isNewLine } : piece);
    this.#text += data;
    this.#length += length;
    while (this.#text.length > LONGEST) this.#cutLong();
  }

  /** A piece that goes on where the last one ends is one with it. */
  #append(piece: Piece): void {
    const last = this.#pieces.at(-1);
    if (last?.node !== piece.node || piece.isNewLine) this.#pieces.push(piece);
    else this.#pieces[this.#pieces.length - 1] = { ...last, to: piece.to };
  }

  /** One line break goes on with the text, since words are torn there; two end it. */
  breakLine(): void {
    if (this.#isNewLine) this.cut();
    else this.#isNewLine = this.#length > 0;
  }

  /** Ends the flow here: what follows does not continue this text. */
  cut(): void {
    this.#end(this.#pieces, this.#length);
    this.#pieces = [];
    this.#text = '';
    this.#length = 0;
    this.#isNewLine = false;
  }

  #cutLong(): void {
    const text = this.#text.slice(0, LONGEST);
    const at = whereToCut(text);
    const [before, after] = splitPieces(this.#pieces, at);
    const length = seenIn(text.slice(0, at));
    this.#end(before, length);
    this.#pieces = after;
    this.#text = this.#text.slice(at);
    this.#length -= length;
  }

  #end(pieces: readonly Piece[], length: number): void {
    if (length > 0) this.stretches.push({ pieces, length });
  }
}

function seenIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** @returns an offset in the text, which may be its end and is never 0 */
function whereToCut(text: string): number {
  const from = text.length - CUT_WINDOW;
  const window = text.slice(from);
  for (const pattern of GOOD_CUTS) {
    const last = [...window.matchAll(pattern)].at(-1);
    if (last) return from + last.index + last[0].length;
  }
  return HIGH_SURROGATE.test(text) ? text.length - 1 : text.length;
}

function splitPieces(pieces: readonly Piece[], at: number): [Piece[], Piece[]] {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let left = at;
  for (const piece of pieces) {
    const { node, from, to } = piece;
    const size = to - from;
    if (size <= left) before.push(piece);
    else if (left === 0) after.push(after.length === 0 ? { node, from, to } : piece);
    else {
      before.push({ ...piece, to: from + left });
      after.push({ node, from: from + left, to });
    }
    left = Math.max(0, left - size);
  }
  return [before, after];
}
