import type { SilentTab } from '../../messages/active-tab';
import type { FrameReport, Phase } from '../../messages/protocol';
import type { Remedy, UnmarkedReason } from '../../ui/unmarked-reason';

/** What is known of the active tab. */
export interface TabFacts {
  /** What its frames say; empty where none answers, or none has yet. */
  readonly reports: readonly FrameReport[];
  /** Known once it is clear that no frame answers. */
  readonly silent: SilentTab | null;
  readonly isPaused: boolean;
  readonly isSiteOn: boolean;
}

/** The phases in which a frame has text that should be read. */
const WITH_TEXT: ReadonlySet<Phase> = new Set(['reading', 'read', 'quiet', 'failed']);

/** Decides why nothing is marked. @returns null where something is, or nothing is known yet */
export function whyUnmarked(facts: TabFacts): UnmarkedReason | null {
  const { reports, silent } = facts;
  if (reports.length === 0) return silent && whySilent(silent);
  const top = reports.find(({ isTop }) => isTop);
  if (top?.site === null) return 'browser-page';
  const frames = reports.filter(({ phase }) => WITH_TEXT.has(phase));
  if (top?.phase === 'not-text' && frames.length === 0) return 'not-text';
  if (facts.isPaused) return 'paused';
  if (!facts.isSiteOn) return 'site-off';
  return whyUnmarkedIn(frames);
}

/** What helps, where a press can help. */
export const REMEDIES: Partial<Record<UnmarkedReason, Remedy>> = {
  paused: 'resume',
  'site-off': 'turn-on',
  quiet: 'mark-anyway',
  'opened-before': 'reload',
  failed: 'reload',
  'no-permission': 'allow',
};

/** Without permission Firefox hides the address too, so that comes first. */
function whySilent(tab: SilentTab): UnmarkedReason {
  if (!tab.hasPermission) return 'no-permission';
  if (tab.isBrowsers) return 'browser-page';
  if (tab.isPdf) return 'not-text';
  return tab.isLoading ? 'loading' : 'opened-before';
}

function whyUnmarkedIn(frames: readonly FrameReport[]): UnmarkedReason | null {
  const terms = frames.flatMap((frame) => frame.terms);
  if (terms.some(({ marked }) => marked > 0)) return null;
  if (frames.length === 0 || frames.some(({ phase }) => phase === 'reading')) return 'reading';
  if (frames.some(({ phase }) => phase === 'failed')) return 'failed';
  if (terms.length === 0) return frames.some(isForeign) ? 'foreign' : 'no-words';
  return frames.some(isQuiet) ? 'quiet' : 'unwanted';
}

function isForeign(frame: FrameReport): boolean {
  return frame.isForeign;
}

function isQuiet({ phase, terms }: FrameReport): boolean {
  return phase === 'quiet' && terms.length > 0;
}
