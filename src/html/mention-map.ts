import type { Mention } from '../matching/types';
import type { HtmlFlow } from './flow';
import type { Piece } from './pieces';

/** A mention and the stretches of text nodes that it covers, one per inline element it crosses. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly pieces: readonly Piece[];
}

/** Which mention stands at an offset of a text node. */
export class MentionMap {
  readonly #byNode = new WeakMap<Text, PlacedMention[]>();
  readonly #byFlow = new WeakMap<HtmlFlow, readonly PlacedMention[]>();

  set(flow: HtmlFlow, mentions: readonly PlacedMention[]): void {
    this.#delete(flow);
    this.#byFlow.set(flow, mentions);
    for (const placed of mentions) {
      for (const { node } of placed.pieces) {
        const known = this.#byNode.get(node);
        if (known) known.push(placed);
        else this.#byNode.set(node, [placed]);
      }
    }
  }

  /**
   * The mentions that touch `offset` of `node`. A caret position is between two characters, so
   * a mention that ends there is among them, and rectangles must decide.
   */
  near(node: Text, offset: number): readonly PlacedMention[] {
    const known = this.#byNode.get(node) ?? [];
    return known.filter(({ pieces }) =>
      pieces.some((piece) => piece.node === node && piece.from <= offset && offset <= piece.to),
    );
  }

  #delete(flow: HtmlFlow): void {
    const gone = new Set(this.#byFlow.get(flow));
    if (gone.size === 0) return;
    for (const { node } of flow.pieces) {
      const kept = (this.#byNode.get(node) ?? []).filter((placed) => !gone.has(placed));
      if (kept.length > 0) this.#byNode.set(node, kept);
      else this.#byNode.delete(node);
    }
    this.#byFlow.delete(flow);
  }
}
