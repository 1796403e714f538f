import type { Definition } from '../abbreviations/definitions';

/** What a text shows of its page, whatever the rest of the page says. */
export interface Evidence {
  /** The entries that it names without ambiguity. */
  readonly entries: ReadonlySet<string>;
  /** The abbreviations that it defines. */
  readonly definitions: readonly Definition[];
}
