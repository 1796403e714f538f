/** An element whose own inline content makes flows: a block, or the root of a shadow tree. */
export type Owner = Element | ShadowRoot;

/** A stretch of one text node; offsets are UTF-16 code units of its data. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  /** Does a line break of the page's own, a `<br>`, stand before it? */
  readonly isNewLine?: boolean;
}

/** Text that a reader sees in one go: inline siblings joined, cut at blocks, furigana left out. */
export interface Flow {
  readonly owner: Owner;
  readonly pieces: readonly Piece[];
  /** False once its text left the page or was gathered anew. */
  alive: boolean;
}

/** A flow longer than this is cut, so that matching one never blocks the page. */
export const LONGEST_FLOW = 10_000;
/** How far before the cut a place between sentences is looked for. */
const CUT_WINDOW = 400;
const BETWEEN_SENTENCES = /[。！？\n]/;

/** Collects the pieces of an owner's inline content into flows. */
export class FlowBuilder {
  readonly flows: Flow[] = [];
  #pieces: Piece[] = [];
  #length = 0;
  #hasText = false;
  /** A line break came, and no text since. */
  #isNewLine = false;

  constructor(private readonly owner: Owner) {}

  add(node: Text): void {
    let from = 0;
    while (this.#length + node.length - from > LONGEST_FLOW) {
      const to = cutBefore(node.data, from, from + LONGEST_FLOW - this.#length);
      this.#push(node, from, to);
      this.cut();
      from = to;
    }
    this.#push(node, from, node.length);
  }

  /** One line break goes on with the text, since words are torn there; two end it. */
  breakLine(): void {
    if (this.#isNewLine) this.cut();
    else this.#isNewLine = this.#hasText;
  }

  /** Ends the flow here: what follows does not continue this text. */
  cut(): void {
    if (this.#hasText) this.flows.push({ owner: this.owner, pieces: this.#pieces, alive: true });
    this.#pieces = [];
    this.#length = 0;
    this.#hasText = false;
    this.#isNewLine = false;
  }

  #push(node: Text, from: number, to: number): void {
    if (to <= from) return;
    const hasText = /\S/.test(node.data.slice(from, to));
    const isNewLine = hasText && this.#isNewLine;
    if (isNewLine) this.#isNewLine = false;
    this.#pieces.push(isNewLine ? { node, from, to, isNewLine } : { node, from, to });
    this.#length += to - from;
    this.#hasText ||= hasText;
  }
}

function cutBefore(data: string, from: number, limit: number): number {
  for (let at = limit; at > Math.max(from, limit - CUT_WINDOW); at--) {
    if (BETWEEN_SENTENCES.test(data.charAt(at - 1))) return at;
  }
  return Math.max(limit, from);
}
