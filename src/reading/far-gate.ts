import type { MatchedText } from '../matching/matched-text';

/** One less than makes a page medical, since most words are known far away only. */
const ENOUGH_NEAR = 2;
/** What may be known far away counts too, but may be an error, or two names of one thing. */
const ENOUGH = 3;

/**
 * Keeps a document to itself until it is worth reading with everything: it may name two different
 * entries above everyday level that are known near by, whether they are certain or not, or three
 * with what seems to be known far away; or a reader asks. It does not close again.
 */
export class FarGate {
  readonly #near = new Set<string>();
  readonly #far = new Set<string>();
  #isOpen = false;

  /** @param isKnownFar may a word, folded and in lower case, be one that is not known near by? */
  constructor(private readonly isKnownFar: (word: string) => boolean) {}

  get isOpen(): boolean {
    return this.#isOpen;
  }

  note(matched: MatchedText): void {
    if (this.#isOpen) return;
    for (const entry of matched.hints) this.#near.add(entry);
    if (this.#near.size < ENOUGH_NEAR) {
      for (const word of matched.runs) if (this.isKnownFar(word)) this.#far.add(word);
    }
    const all = this.#near.size + this.#far.size;
    if (this.#near.size >= ENOUGH_NEAR || all >= ENOUGH) this.open();
  }

  open(): void {
    this.#isOpen = true;
    this.#near.clear();
    this.#far.clear();
  }
}
