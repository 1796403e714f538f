import type { Mention } from '../matching/types';
import type { Flow, Piece } from './flow';

/** A mention and the stretches of text nodes that it covers, one per inline element it crosses. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly pieces: readonly Piece[];
}

/** Which mention stands at an offset of a text node. */
export class MentionMap {
  readonly #byNode = new WeakMap<Text, PlacedMention[]>();
  readonly #byFlow = new WeakMap<Flow, readonly PlacedMention[]>();
  readonly #flowOf = new WeakMap<PlacedMention, Flow>();

  /** The flow that a mention stands in, as long as it is there. */
  flowOf(placed: PlacedMention): Flow | undefined {
    return this.#flowOf.get(placed);
  }

  has(placed: PlacedMention): boolean {
    const flow = this.#flowOf.get(placed);
    return flow !== undefined && this.of(flow).includes(placed);
  }

  of(flow: Flow): readonly PlacedMention[] {
    return this.#byFlow.get(flow) ?? [];
  }

  set(flow: Flow, mentions: readonly PlacedMention[]): void {
    this.delete(flow);
    this.#byFlow.set(flow, mentions);
    for (const placed of mentions) {
      this.#flowOf.set(placed, flow);
      for (const { node } of placed.pieces) {
        const known = this.#byNode.get(node);
        if (known) known.push(placed);
        else this.#byNode.set(node, [placed]);
      }
    }
  }

  delete(flow: Flow): void {
    const gone = new Set(this.of(flow));
    if (gone.size === 0) return;
    for (const { node } of flow.pieces) {
      const kept = (this.#byNode.get(node) ?? []).filter((placed) => !gone.has(placed));
      if (kept.length > 0) this.#byNode.set(node, kept);
      else this.#byNode.delete(node);
    }
    this.#byFlow.delete(flow);
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
}
