import type { Flow } from './flow';
import { CURRENT, GROUP_OF, type Group, groupOf } from './mark-groups';
import type { PlacedMention } from './mention-map';

type Painted = { readonly group: Group; readonly range: StaticRange };

/**
 * Paints mentions as CSS Custom Highlights, so that the page's tree stays as it is. Static
 * ranges: live ones tax every change that the page itself makes. The registry is never
 * iterated, which Firefox refuses to content scripts.
 */
export class Painter {
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<Flow, Painted[]>();

  /** @param showsMarks false where every highlight would be painted as a solid block */
  constructor(private readonly showsMarks: boolean) {
    const groups = showsMarks ? Object.values(GROUP_OF) : [];
    for (const name of groups) this.#highlights.set(name, new Highlight());
    const current = new Highlight();
    current.priority = 1;
    this.#highlights.set(CURRENT, current);
    this.#register();
  }

  /** Replaces what is painted for a flow. */
  paint(flow: Flow, mentions: readonly PlacedMention[]): void {
    this.erase(flow);
    if (!this.showsMarks || mentions.length === 0) return;
    const painted = mentions.flatMap(({ mention, pieces }) =>
      pieces.map((piece) => ({ group: groupOf(mention.kind), range: toStaticRange(piece) })),
    );
    for (const { group, range } of painted) this.#highlights.get(group)?.add(range);
    this.#painted.set(flow, painted);
    this.#register();
  }

  erase(flow: Flow): void {
    for (const { group, range } of this.#painted.get(flow) ?? []) {
      this.#highlights.get(group)?.delete(range);
    }
    this.#painted.delete(flow);
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
    this.#painted.clear();
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
