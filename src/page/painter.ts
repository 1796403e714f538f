import type { Flow } from './flow';
import { CURRENT, GROUP_OF, type Group, groupOf } from './mark-groups';
import type { PlacedMention } from './mention-map';

/** A browser goes through every range again after each change, so changes are gathered. */
const INTERVAL = 250;

interface Mark {
  readonly group: Group;
  readonly range: StaticRange;
}

/**
 * Paints mentions as CSS Custom Highlights, so that the page's tree stays as it is. Static
 * ranges: live ones tax every change that the page itself makes. The registry is never
 * iterated, which Firefox refuses to content scripts.
 */
export class Painter {
  readonly #highlights = new Map<string, Highlight>();
  readonly #shown = new Map<Flow, readonly Mark[]>();
  readonly #waiting = new Map<Flow, readonly Mark[]>();
  #lastShow = Number.NEGATIVE_INFINITY;

  /** @param showsMarks false where every highlight would be painted as a solid block */
  constructor(private readonly showsMarks: boolean) {
    const groups = showsMarks ? Object.values(GROUP_OF) : [];
    for (const name of groups) this.#highlights.set(name, new Highlight());
    const current = new Highlight();
    current.priority = 1;
    this.#highlights.set(CURRENT, current);
    this.#register();
  }

  /** Adds marks to a flow; they are seen from the next `show` on. */
  add(flow: Flow, mentions: readonly PlacedMention[]): void {
    if (!this.showsMarks || mentions.length === 0) return;
    const marks = mentions.flatMap(({ mention, pieces }) =>
      pieces.map((piece) => ({ group: groupOf(mention.kind), range: toStaticRange(piece) })),
    );
    this.#waiting.set(flow, [...(this.#waiting.get(flow) ?? []), ...marks]);
  }

  /** Takes all marks off a flow. Firefox searches for each, so this is for flows that are gone. */
  erase(flow: Flow): void {
    this.#waiting.delete(flow);
    for (const { group, range } of this.#shown.get(flow) ?? []) {
      this.#highlights.get(group)?.delete(range);
    }
    this.#shown.delete(flow);
  }

  /** Brings what was added onto the page. @param isUrgent false where it may wait a little */
  show(isUrgent: boolean): void {
    const now = performance.now();
    if (this.#waiting.size === 0 || (!isUrgent && now < this.#lastShow + INTERVAL)) return;
    this.#lastShow = now;
    for (const [flow, marks] of this.#waiting) {
      for (const { group, range } of marks) this.#highlights.get(group)?.add(range);
      this.#shown.set(flow, [...(this.#shown.get(flow) ?? []), ...marks]);
    }
    this.#waiting.clear();
    this.#register();
  }

  /** Shows which word the open card belongs to; null when it closes. */
  paintCurrent(mention: PlacedMention | null): void {
    const current = this.#highlights.get(CURRENT);
    current?.clear();
    for (const piece of mention?.pieces ?? []) current?.add(toStaticRange(piece));
    this.#register();
  }

  /** Takes every mark off the page, for good: a card that closes later paints nothing. */
  clear(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    this.#highlights.clear();
    this.#shown.clear();
    this.#waiting.clear();
  }

  /** A page can clear the registry; the next painting puts the marks back. */
  #register(): void {
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }
}

function toStaticRange(piece: { node: Text; from: number; to: number }): StaticRange {
  return new StaticRange({
    startContainer: piece.node,
    startOffset: piece.from,
    endContainer: piece.node,
    endOffset: piece.to,
  });
}
