import type { HtmlFlow } from './flow';
import { markNameFor } from './mark-name-for';
import { ALL_NAMES, CURRENT, type MarkName } from './mark-names';
import type { PlacedMention } from './mention-map';

/** A browser goes through every range again after each change, so changes are gathered. */
const INTERVAL = 250;

interface Mark {
  readonly name: MarkName;
  readonly range: StaticRange;
}

/**
 * Paints mentions as CSS Custom Highlights, so that the page's tree stays as it is. Static
 * ranges: live ones tax every change that the page itself makes. The registry is never
 * iterated, which Firefox refuses to content scripts.
 */
export class Painter {
  readonly #highlights = new Map<string, Highlight>();
  readonly #shown = new Map<HtmlFlow, Map<PlacedMention, readonly Mark[]>>();
  readonly #waiting = new Map<HtmlFlow, readonly PlacedMention[]>();
  #lastShow = Number.NEGATIVE_INFINITY;

  /** @param showsMarks false where every highlight would be painted as a solid block */
  constructor(private readonly showsMarks: boolean) {
    const names = showsMarks ? ALL_NAMES : [];
    for (const name of names) this.#highlights.set(name, new Highlight());
    const current = new Highlight();
    current.priority = 1;
    this.#highlights.set(CURRENT, current);
    this.#register();
  }

  /**
   * Says which mentions of a flow are marked: new ones are seen from the next `show` on, those
   * that went lose their marks. Firefox searches for each that goes, so most should stay.
   */
  set(flow: HtmlFlow, mentions: readonly PlacedMention[]): void {
    if (!this.showsMarks) return;
    const shown = this.#shown.get(flow) ?? new Map<PlacedMention, readonly Mark[]>();
    const wanted = new Set(mentions);
    for (const [placed, marks] of shown) {
      if (wanted.has(placed)) continue;
      for (const { name, range } of marks) this.#highlights.get(name)?.delete(range);
      shown.delete(placed);
    }
    const waiting = mentions.filter((placed) => !shown.has(placed));
    if (waiting.length > 0) this.#waiting.set(flow, waiting);
    else this.#waiting.delete(flow);
    if (wanted.size === 0) this.#shown.delete(flow);
  }

  /** Brings what was added onto the page. @param isUrgent false where it may wait a little */
  show(isUrgent: boolean): void {
    const now = performance.now();
    if (this.#waiting.size === 0 || (!isUrgent && now < this.#lastShow + INTERVAL)) return;
    this.#lastShow = now;
    for (const [flow, mentions] of this.#waiting) {
      const shown = this.#shown.get(flow) ?? new Map<PlacedMention, readonly Mark[]>();
      for (const placed of mentions) shown.set(placed, this.#paint(placed));
      this.#shown.set(flow, shown);
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

  #paint({ mention, pieces }: PlacedMention): readonly Mark[] {
    return pieces.map((piece) => {
      const mark = { name: markNameFor(mention, piece.node), range: toStaticRange(piece) };
      this.#highlights.get(mark.name)?.add(mark.range);
      return mark;
    });
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
