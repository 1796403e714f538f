import type { Failure } from '../messages/protocol';

/** How many are kept. */
export const MOST_KEPT = 20;
/** Where something of the page was left out. Without the tokeniser, certain words still stand. */
const OF_READING: ReadonlySet<Failure['place']> = new Set([
  'looking',
  'reading',
  'choosing',
  'showing',
]);
/** As errors of ours, of browsers and of libraries are named. */
const NAME = /^[A-Za-z]{1,40}$/;

/**
 * What failed in one frame, as long as the frame lives. What an error says may hold the page's
 * text, so no more of it is kept than its name.
 */
export class FailureList {
  readonly #kept: Failure[] = [];
  #unread = 0;

  /** @param version of the extension */
  constructor(private readonly version: string) {}

  add(place: Failure['place'], error: unknown): void {
    if (OF_READING.has(place)) this.#unread++;
    this.#kept.push({ place, error: nameOf(error), version: this.version });
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
  }

  /** How often reading the page skipped something, also what is not kept any more. */
  get unread(): number {
    return this.#unread;
  }

  /** The newest, the oldest of them first. */
  get last(): readonly Failure[] {
    return [...this.#kept];
  }
}

/** What is thrown may be anything. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { name } = error;
  return typeof name === 'string' && NAME.test(name) ? name : 'unknown';
}
