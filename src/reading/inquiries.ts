import type { Findings, FoundWord } from '../matching/findings';
import type { Failures } from './failures';
import { WaitingSet } from './waiting-set';

/**
 * Reads texts with every glossary and a tokeniser.
 * @throws anything where nobody answers
 */
export type ReadFar = (texts: readonly string[]) => Promise<Findings>;

/** What came back of one message. */
export interface FarAnswer<F> {
  readonly facts: Findings['facts'];
  /** For each flow what was found in it; null where nobody answered. */
  readonly found: readonly { readonly flow: F; readonly words: readonly FoundWord[] | null }[];
}

/**
 * A message takes flows until it has so many characters: it is answered long before asking gives up,
 * and what comes into sight need not wait for all that does not.
 */
const LONGEST_MESSAGE = 20_000;
/** Where so many messages in a row fail, what waits is not asked: each takes its time to fail. */
const MOST_FAILED = 2;

/**
 * Flows that are to be read with everything. One message is on its way at a time, and gathers what
 * came since the last one: what is in sight first.
 */
export class Inquiries<F> {
  readonly #inSight = new WaitingSet<F>();
  readonly #others = new WaitingSet<F>();
  #isAsking = false;
  #failedInARow = 0;

  /** @param textOf undefined where a flow is not known any more */
  constructor(
    private readonly readFar: ReadFar,
    private readonly textOf: (flow: F) => string | undefined,
    private readonly failures: Failures,
  ) {}

  /** Is there something that was not asked, or not answered? */
  get isWaiting(): boolean {
    return this.#isAsking || this.#inSight.size > 0 || this.#others.size > 0;
  }

  add(flow: F, isInSight: boolean): void {
    (isInSight ? this.#inSight : this.#others).add(flow);
  }

  forget(flow: F): void {
    this.#inSight.delete(flow);
    this.#others.delete(flow);
  }

  /**
   * Asks about as much as one message holds.
   * @returns null where a message is on its way, or nothing is to be asked
   */
  send(): Promise<FarAnswer<F>> | null {
    if (this.#isAsking) return null;
    const hasGivenUp = this.#failedInARow >= MOST_FAILED;
    const asked = this.#take(hasGivenUp ? Number.POSITIVE_INFINITY : LONGEST_MESSAGE);
    if (asked.size === 0) return null;
    if (hasGivenUp) {
      this.#failedInARow = 0;
      return Promise.resolve(unanswered([...asked.keys()]));
    }
    this.#isAsking = true;
    return this.#ask(asked).finally(() => {
      this.#isAsking = false;
    });
  }

  #take(most: number): ReadonlyMap<F, string> {
    const taken = new Map<F, string>();
    for (let length = 0; length < most; ) {
      const flow = this.#inSight.take() ?? this.#others.take();
      if (flow === undefined) break;
      const text = this.textOf(flow);
      if (text === undefined) continue;
      length += text.length;
      taken.set(flow, text);
    }
    return taken;
  }

  /** Where asking fails nobody answers, and what is known near by stays. */
  async #ask(asked: ReadonlyMap<F, string>): Promise<FarAnswer<F>> {
    const flows = [...asked.keys()];
    try {
      const { texts, facts } = await this.readFar([...asked.values()]);
      this.#failedInARow = 0;
      return { facts, found: flows.map((flow, i) => ({ flow, words: texts[i] ?? null })) };
    } catch (error) {
      this.#failedInARow++;
      this.failures.add('asking', error);
      return unanswered(flows);
    }
  }
}

function unanswered<F>(flows: readonly F[]): FarAnswer<F> {
  return { facts: [], found: flows.map((flow) => ({ flow, words: null })) };
}
