import type { Clause } from '../matching/types';
import type { Failures } from './failures';

interface Question<F> {
  readonly flow: F;
  readonly clauses: readonly Clause[];
}

/** Answers clauses in their shape; null where no tokeniser answers. */
export type Decide = (clauses: readonly Clause[]) => Promise<boolean[][] | null>;

/** What flows left open, gathered so that one message asks all of it. */
export class Inquiries<F> {
  readonly #open: Question<F>[] = [];
  #unanswered = 0;

  constructor(
    private readonly decide: Decide,
    private readonly failures: Failures,
  ) {}

  /** Is a reply still to come? */
  get isWaiting(): boolean {
    return this.#unanswered > 0;
  }

  add(flow: F, clauses: readonly Clause[]): void {
    if (clauses.length > 0) this.#open.push({ flow, clauses });
  }

  /**
   * Asks all that was added since the last time.
   * @returns for each flow its own answers, null where there are none; undefined where nothing
   *   was open
   */
  send(): Promise<readonly { flow: F; answers: boolean[][] | null }[]> | undefined {
    const open = this.#open.splice(0);
    if (open.length === 0) return undefined;
    this.#unanswered++;
    return this.#ask(open.flatMap(({ clauses }) => clauses)).then((replies) => {
      this.#unanswered--;
      let next = 0;
      return open.map(({ flow, clauses }) => {
        const from = next;
        next += clauses.length;
        return { flow, answers: replies?.slice(from, next) ?? null };
      });
    });
  }

  /** Where asking fails, none answers: what is uncertain stays unmarked. */
  async #ask(clauses: readonly Clause[]): Promise<boolean[][] | null> {
    try {
      return await this.decide(clauses);
    } catch (error) {
      this.failures.add('asking', error);
      return null;
    }
  }
}
