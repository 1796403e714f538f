import type { Mention } from '../matching/types';

/** A mention and where it stands, which only its source understands. */
export interface Placed {
  readonly mention: Mention;
}

/** A flow's text as a reader sees it. */
export interface FlowText<P extends Placed> {
  readonly text: string;
  /** Where a mention stands that was found in this text. */
  place(mention: Mention): P;
}

/** What is said of the language of a text. */
export interface SaidLanguage {
  /** BCP 47; empty where nothing is said. */
  readonly tag: string;
  /** Is it said of the whole document, and not of a part that holds the text? */
  readonly isOfAll: boolean;
}

/** Text that a reader sees in one go, such as a paragraph. */
export interface Flow<P extends Placed> {
  /** How many characters are seen, white space not counted. */
  readonly length: number;
  /** Does it stand in a heading? */
  readonly isHeading: boolean;
  /** False once its text is gone or is another. */
  readonly alive: boolean;
  /** Asked for each flow once, and again where it is told to be another. */
  said(): SaidLanguage;
  /** May be asked again, as long as it is alive. */
  read(): FlowText<P>;
}

/** Can a place be seen, once the document is scrolled to it? */
export type Sight =
  | 'seen'
  /** It stands in something closed that a reader can open, and that opens for whoever goes there. */
  | 'closed'
  /** Nothing that is known here brings it into sight. */
  | 'unseen';

/** What a source tells of its document. */
export interface SourceEvents<F> {
  /** New flows, in the order of the document as long as it stands still. */
  came(flows: readonly F[]): void;
  /** A flow is not alive any more. */
  gone(flow: F): void;
  /** There is something to look at. */
  woke(): void;
  /** Flows stand elsewhere in the document. */
  moved(flows: readonly F[]): void;
  /** What is said of the language of flows is another. */
  said(flows: readonly F[]): void;
  /** Other text is in sight than before. */
  scrolled(): void;
  /** Other places can be seen than before, it may be: something opened or closed. */
  opened(): void;
}

/**
 * Gives the flows of one document, a little at a time, and tells what becomes of them. A web page
 * is one, and so may be anything that has text.
 */
export interface TextSource<F extends Flow<P>, P extends Placed> {
  /** Begins with the document, until the signal aborts. Flows come from `step` only. */
  open(events: SourceEvents<F>, signal: AbortSignal): void;
  /** Was all of it looked at, though some may have changed since? */
  readonly isExplored: boolean;
  /** Did something change since it was looked at? */
  readonly isChanged: boolean;
  /**
   * Looks at a little more: about a millisecond.
   * @throws anything, where it skips what it looked at: it must get on
   */
  step(): void;
  /** Does one stand before another, as the document is read? */
  readonly isBefore: (one: F | P, other: F | P) => boolean;
  /** Looks whether a mention can be seen. */
  sightOf(placed: P): Sight;
  /**
   * How far a stretch of the document is from what is in sight, in CSS pixels; 0 in sight.
   * @param first its first flow
   * @param last its last one
   */
  distance(first: F, last: F): number;
}
