import type { HtmlFlow } from './flow';
import { childElements, isElement, isShadowRoot } from './node-kinds';
import type { Owner } from './pieces';

/** The owners that are known, with their flows as they were read last. */
export class Owners {
  readonly #flows = new Map<Owner, readonly HtmlFlow[]>();
  /** The roots among them by their hosts, which may not look like hosts any more. */
  readonly #rootOf = new WeakMap<Element, ShadowRoot>();

  has(node: Node): node is Owner {
    return this.#flows.has(node as Owner);
  }

  all(): readonly Owner[] {
    return [...this.#flows.keys()];
  }

  flowsOf(owner: Owner): readonly HtmlFlow[] {
    return this.#flows.get(owner) ?? [];
  }

  set(owner: Owner, flows: readonly HtmlFlow[]): void {
    this.#flows.set(owner, flows);
    if (isShadowRoot(owner)) this.#rootOf.set(owner.host, owner);
  }

  delete(owner: Owner): void {
    this.#flows.delete(owner);
    if (isShadowRoot(owner)) this.#rootOf.delete(owner.host);
  }

  /**
   * Goes through the elements in a node, itself among them, and through the roots that are known.
   * Not by calling itself: elements may be nested by the thousand.
   */
  forEachIn(node: Node, visit: (one: Owner) => void): void {
    const open = [node];
    for (let one = open.pop(); one; one = open.pop()) {
      if (!isElement(one) && !isShadowRoot(one)) continue;
      const root = isElement(one) ? this.#rootOf.get(one) : undefined;
      visit(one);
      // What is taken first is put there last.
      for (const child of [...childElements(one)].reverse()) open.push(child);
      if (root) open.push(root);
    }
  }
}
