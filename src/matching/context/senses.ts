import type { Definition } from '../abbreviations/definitions';
import { Tally } from './tally';

/** What a short form stands for on a page; `isWeak`: only ambiguous ones are settled by it. */
export interface Sense {
  /** Null where it is something that the dictionary does not hold, or several things. */
  readonly entry: string | null;
  readonly isWeak: boolean;
}

/** How often one short form is defined, and as what. */
interface Meanings {
  readonly strong: Tally<string | null>;
  readonly weak: Tally<string | null>;
}

/**
 * What a page says that its short forms mean. Definitions are counted, not kept: a table may
 * define one short form in each of its thousands of rows, and all ask what it means.
 */
export class Senses {
  readonly #meanings = new Map<string, Meanings>();

  /** Undefined where the page says nothing of it. */
  of(short: string): Sense | undefined {
    const meanings = this.#meanings.get(short);
    if (!meanings) return undefined;
    const { strong } = meanings;
    return { entry: strong.only ?? null, isWeak: strong.size === 0 };
  }

  /** @returns whether its short form means something else now */
  add({ short, entry, isWeak }: Definition): boolean {
    const before = this.of(short);
    const meanings = this.#meanings.get(short) ?? { strong: new Tally(), weak: new Tally() };
    this.#meanings.set(short, meanings);
    (isWeak ? meanings.weak : meanings.strong).add(entry);
    return !isSame(before, this.of(short));
  }

  /** @returns whether its short form means something else now */
  remove({ short, entry, isWeak }: Definition): boolean {
    const meanings = this.#meanings.get(short);
    if (!meanings) return false;
    const before = this.of(short);
    const { strong, weak } = meanings;
    (isWeak ? weak : strong).remove(entry);
    if (strong.size + weak.size === 0) this.#meanings.delete(short);
    return !isSame(before, this.of(short));
  }
}

function isSame(one: Sense | undefined, other: Sense | undefined): boolean {
  return one?.entry === other?.entry && one?.isWeak === other?.isWeak;
}
