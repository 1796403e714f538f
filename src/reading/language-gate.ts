import { PageLanguage } from '../matching/language';
import type { Flow, FlowText, Placed } from './text-source';

/** A flow with its text as a reader sees it. */
export interface ReadFlow<F extends Flow<P>, P extends Placed> {
  readonly flow: F;
  readonly text: FlowText<P>;
}

/** Lets through what is in a language that is read here, and keeps the rest aside. */
export class LanguageGate<F extends Flow<P>, P extends Placed> {
  readonly #language = new PageLanguage();
  readonly #foreign = new Set<F>();

  /** How many flows are kept aside. */
  get size(): number {
    return this.#foreign.size;
  }

  /**
   * Takes note of a flow.
   * @returns what is to be matched now: the flow, and those kept aside that it lets through
   */
  pass(flow: F): ReadFlow<F, P>[] {
    const text = flow.read();
    const wasJapanese = this.#language.isJapanese;
    this.#language.note(text.text);
    const passed = this.#sort({ flow, text });
    return this.#language.isJapanese === wasJapanese
      ? passed
      : [...passed, ...this.#reconsiderAll()];
  }

  /**
   * What is said of a flow that was read is another.
   * @returns the flow if it is let through now; null where it is kept aside
   */
  reconsider(flow: F): ReadFlow<F, P> | null {
    this.#foreign.delete(flow);
    return this.#sort({ flow, text: flow.read() })[0] ?? null;
  }

  has(flow: F): boolean {
    return this.#foreign.has(flow);
  }

  /** A flow is gone. */
  forget(flow: F): void {
    this.#foreign.delete(flow);
  }

  /** The page turned out to be in another language than it seemed. */
  #reconsiderAll(): ReadFlow<F, P>[] {
    const waiting = [...this.#foreign];
    this.#foreign.clear();
    return waiting.flatMap((flow) => this.#sort({ flow, text: flow.read() }));
  }

  #sort(read: ReadFlow<F, P>): ReadFlow<F, P>[] {
    const { flow, text } = read;
    const { tag, isOfAll } = flow.said();
    if (this.#language.reads(text.text, tag, isOfAll)) return [read];
    this.#foreign.add(flow);
    return [];
  }
}
