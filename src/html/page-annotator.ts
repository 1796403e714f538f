import { Annotator, type AnnotatorNeeds } from '../reading/annotator';
import type { HtmlFlow } from './flow';
import type { Hit } from './hit-test';
import { HtmlSource, type HtmlSourceNeeds } from './html-source';
import { HtmlSurface } from './html-surface';
import type { PlacedMention } from './mention-map';

interface PageAnnotatorNeeds extends AnnotatorNeeds, HtmlSourceNeeds {
  /** False where the browser paints every highlight as a solid block (forced colours). */
  readonly showsMarks: boolean;
}

export type PageAnnotator = Annotator<HtmlFlow, PlacedMention, Hit>;

/** Makes a reader of this frame's page, which begins with `start` and ends with the signal. */
export function createPageAnnotator(needs: PageAnnotatorNeeds, signal: AbortSignal): PageAnnotator {
  const source = new HtmlSource(needs);
  const surface = new HtmlSurface(needs.showsMarks, source.roots);
  return new Annotator(source, surface, needs, signal);
}
