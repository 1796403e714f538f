import { type FrameReport, LONGEST_TERM, type Phase } from '../messages/protocol';
import type { PageTerm } from '../reading/page-terms';
import type { FailureList } from './failure-list';
import { type FrameEvent, nextPhase } from './phase';

/** What a frame asks of its reader. */
export interface FrameReader {
  readonly isReading: boolean;
  readonly isQuiet: boolean;
  readonly isForeign: boolean;
  /** @param longest of a text, in UTF-16 code units */
  terms(longest: number): PageTerm[];
}

/** What of a frame never changes. */
export type FrameFacts = Pick<FrameReport, 'key' | 'isTop' | 'site'>;

/** One frame as the popup sees it: how far it is, what it found, and what failed. */
export class FrameState {
  #reader: FrameReader | null = null;

  constructor(
    private readonly facts: FrameFacts,
    private readonly failures: FailureList,
    private phase: Phase,
  ) {}

  happened(event: FrameEvent): void {
    this.phase = nextPhase(this.phase, event);
    if (event === 'switched-off' || event === 'failed') this.#reader = null;
  }

  /** A reader began with the page. */
  began(reader: FrameReader): void {
    this.#reader = reader;
  }

  get report(): FrameReport {
    const reader = this.#reader;
    if (reader) this.happened(progressOf(reader));
    return {
      ...this.facts,
      phase: this.phase,
      isForeign: reader?.isForeign ?? false,
      terms: reader?.terms(LONGEST_TERM) ?? [],
      unread: this.failures.unread,
      failures: this.failures.last,
    };
  }
}

function progressOf({ isReading, isQuiet }: FrameReader): FrameEvent {
  if (isReading) return 'busy';
  return isQuiet ? 'done-quiet' : 'done';
}
