import { type FrameReport, LONGEST_TERM, type Phase } from '../messages/protocol';
import type { PageTerm } from '../reading/page-terms';
import type { FailureList } from './failure-list';
import { type FrameEvent, nextPhase } from './phase';

/** What a frame asks of its reader. */
export interface FrameAnnotator {
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
  #annotator: FrameAnnotator | null = null;

  constructor(
    private readonly facts: FrameFacts,
    private readonly failures: FailureList,
    private phase: Phase,
  ) {}

  happened(event: FrameEvent): void {
    this.phase = nextPhase(this.phase, event);
    if (event === 'switched-off' || event === 'failed') this.#annotator = null;
  }

  /** A reader began with the page. */
  began(annotator: FrameAnnotator): void {
    this.#annotator = annotator;
  }

  get report(): FrameReport {
    const annotator = this.#annotator;
    if (annotator) this.happened(progressOf(annotator));
    return {
      ...this.facts,
      phase: this.phase,
      isForeign: annotator?.isForeign ?? false,
      terms: annotator?.terms(LONGEST_TERM) ?? [],
      selected: '',
      unread: this.failures.unread,
      failures: this.failures.last,
    };
  }
}

function progressOf({ isReading, isQuiet }: FrameAnnotator): FrameEvent {
  if (isReading) return 'busy';
  return isQuiet ? 'done-quiet' : 'done';
}
