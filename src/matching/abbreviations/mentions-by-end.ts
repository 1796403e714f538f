import type { Candidate } from '../types';

/** A noun that goes on to the left: 再発寛解型|多発性硬化症(RRMS) is not 多発性硬化症. */
const NOUN = /[ァ-ヺー一-鿿々A-Za-z0-9・-]/;

/**
 * The mentions of one text by where they end: a text may hold thousands of them, and as many
 * parentheses that ask.
 */
export class MentionsByEnd {
  readonly #byEnd: ReadonlyMap<number, Candidate>;

  /** @param mentions without overlaps, so that no two end at one place */
  constructor(
    private readonly text: string,
    mentions: readonly Candidate[],
  ) {
    this.#byEnd = new Map(mentions.map((mention) => [mention.end, mention]));
  }

  /** The entry of the mention that ends at a place and begins where its noun begins. */
  nounEndingAt(end: number): string | undefined {
    const mention = this.#byEnd.get(end);
    return mention && !this.#continuesLeft(mention) ? mention.surface.entry : undefined;
  }

  /** The entry of the mention that is all of a stretch. */
  at(start: number, end: number): string | undefined {
    const mention = this.#byEnd.get(end);
    return mention?.start === start ? mention.surface.entry : undefined;
  }

  #continuesLeft({ start, surface: { key } }: Candidate): boolean {
    if (/^[a-z]/.test(key)) return false;
    return start > 0 && NOUN.test(this.text.charAt(start - 1));
  }
}
