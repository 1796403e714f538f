import { DocumentReader, type ReaderNeeds } from '../reading/document-reader';
import type { HtmlFlow } from './flow';
import type { Hit } from './hit-test';
import { HtmlSource, type HtmlSourceNeeds } from './html-source';
import { HtmlSurface } from './html-surface';
import type { PlacedMention } from './mention-map';

interface PageReaderNeeds extends ReaderNeeds, HtmlSourceNeeds {
  /** False where the browser paints every highlight as a solid block (forced colours). */
  readonly showsMarks: boolean;
}

export type PageReader = DocumentReader<HtmlFlow, PlacedMention, Hit>;

/** Makes a reader of this frame's page, which begins with `start` and ends with the signal. */
export function createPageReader(needs: PageReaderNeeds, signal: AbortSignal): PageReader {
  const source = new HtmlSource(needs);
  const surface = new HtmlSurface(needs.showsMarks, source.roots);
  return new DocumentReader(source, surface, needs, signal);
}
