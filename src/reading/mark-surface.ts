import type { Placed } from './text-source';

/** Where something is seen, in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A marked mention under a point. */
export interface Hit<P extends Placed = Placed> {
  readonly placed: P;
  /** One per line. */
  readonly rects: readonly Box[];
  /** The one under the point. */
  readonly rect: Box;
}

/** Shows the marks of one document to its reader. */
export interface MarkSurface<F, P extends Placed, H extends Hit<P>> {
  /** Says which mentions of a flow are marked from now on; new ones are seen after `show`. */
  mark(flow: F, mentions: readonly P[]): void;
  /** Brings new marks into sight. @param isUrgent false where it may wait a little */
  show(isUrgent: boolean): void;
  /** Lights up one mention, and none where it is null. */
  light(placed: P | null): void;
  /** Takes all marks away, for good. */
  clear(): void;
  /** Where a mention is seen now, one box per line; empty where it is not rendered. */
  boxesOf(placed: P): readonly Box[];
  /** Opens what is closed around a mention, and moves the document until it is in sight. */
  bringIntoSight(placed: P): void;
  /** The marked mention under a point of the viewport, in CSS pixels. */
  at(x: number, y: number): H | null;
}
