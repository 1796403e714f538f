import type { Mention } from '../matching/types';
import { elementAround } from './composed-tree';
import type { HtmlFlow } from './flow';
import { isBefore } from './order';
import type { Piece } from './pieces';

/** A mention and the stretches of text nodes that it covers, one per inline element it crosses. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly pieces: readonly Piece[];
}

/** Which mention stands at an offset of a text node, and which in an element. */
export class MentionMap {
  readonly #byNode = new WeakMap<Text, Map<HtmlFlow, PlacedMention[]>>();
  readonly #byFlow = new WeakMap<HtmlFlow, readonly PlacedMention[]>();
  /** Of the elements that directly hold text with mentions, the flows. */
  readonly #flowsIn = new WeakMap<Element, Set<HtmlFlow>>();
  readonly #elements = new WeakMap<HtmlFlow, ReadonlySet<Element>>();

  set(flow: HtmlFlow, mentions: readonly PlacedMention[]): void {
    this.#delete(flow);
    this.#byFlow.set(flow, mentions);
    const elements = new Set<Element>();
    for (const placed of mentions) {
      for (const { node } of placed.pieces) {
        const known = this.#byNode.get(node) ?? new Map<HtmlFlow, PlacedMention[]>();
        this.#byNode.set(node, known);
        const here = known.get(flow);
        if (here) here.push(placed);
        else known.set(flow, [placed]);
        const element = elementAround(node);
        if (element) elements.add(element);
      }
    }
    this.#elements.set(flow, elements);
    for (const element of elements) {
      const known = this.#flowsIn.get(element);
      if (known) known.add(flow);
      else this.#flowsIn.set(element, new Set([flow]));
    }
  }

  /**
   * The mentions that touch `offset` of `node`. A caret position is between two characters, so
   * a mention that ends there is among them, and rectangles must decide.
   */
  near(node: Text, offset: number): readonly PlacedMention[] {
    const known = [...(this.#byNode.get(node)?.values() ?? [])].flat();
    return known.filter(({ pieces }) =>
      pieces.some((piece) => piece.node === node && piece.from <= offset && offset <= piece.to),
    );
  }

  /** The mentions of all flows that have one directly in an element, in the order of the page. */
  in(element: Element): readonly PlacedMention[] {
    const flows = [...(this.#flowsIn.get(element) ?? [])];
    if (flows.length > 1) flows.sort((a, b) => (isBefore(a, b) ? -1 : 1));
    return flows.flatMap((flow) => this.#byFlow.get(flow) ?? []);
  }

  #delete(flow: HtmlFlow): void {
    if (!this.#byFlow.get(flow)?.length) return;
    for (const { node } of flow.pieces) this.#byNode.get(node)?.delete(flow);
    for (const element of this.#elements.get(flow) ?? []) this.#flowsIn.get(element)?.delete(flow);
    this.#elements.delete(flow);
    this.#byFlow.delete(flow);
  }
}
