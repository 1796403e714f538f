import { PageLanguage } from '../matching/language';
import type { Flow } from './flow';
import { type FlowText, readFlow } from './flow-text';
import { isOfPage, languageOf } from './language-of';
import { keepsLines } from './layout';

/** A flow with its text as a reader sees it. */
export interface ReadFlow {
  readonly flow: Flow;
  readonly text: FlowText;
}

/** Lets through what is in a language that is read here, and keeps the rest aside. */
export class LanguageGate {
  readonly #language = new PageLanguage();
  #foreign: Flow[] = [];

  /** How many flows are kept aside. */
  get size(): number {
    return this.#foreign.filter(({ alive }) => alive).length;
  }

  /**
   * Takes note of a flow.
   * @returns what is to be matched now: the flow, and those kept aside that it lets through
   */
  pass(flow: Flow): ReadFlow[] {
    const text = readFlow(flow, keepsLines);
    const wasJapanese = this.#language.isJapanese;
    this.#language.note(text.text);
    const passed = this.#sort({ flow, text });
    return this.#language.isJapanese === wasJapanese ? passed : [...passed, ...this.#reconsider()];
  }

  /** The page turned out to be in another language than it seemed. */
  #reconsider(): ReadFlow[] {
    const waiting = this.#foreign.filter(({ alive }) => alive);
    this.#foreign = [];
    return waiting.flatMap((flow) => this.#sort({ flow, text: readFlow(flow, keepsLines) }));
  }

  #sort(read: ReadFlow): ReadFlow[] {
    const { flow, text } = read;
    if (this.#language.reads(text.text, languageOf(flow), isOfPage(flow))) return [read];
    this.#foreign.push(flow);
    return [];
  }
}
