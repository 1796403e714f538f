import { contains, elementsFromPoint, parentOf, rootOf, slotOf } from './native';
import { isText } from './node-kinds';

/** Is a node in an element, also where shadow roots are between them? An element is in itself. */
export function isInside(element: Element, node: Node): boolean {
  for (let at = node; ; ) {
    if (contains(element, at)) return true;
    const root = rootOf(at);
    if (!(root instanceof ShadowRoot)) return false;
    at = root.host;
  }
}

/** The element that a text stands in directly; of one that stands in a shadow root, its host. */
export function elementAround(text: Text): Element | null {
  const parent = text.parentNode;
  return parent instanceof ShadowRoot ? parent.host : text.parentElement;
}

/**
 * All elements at a point of the viewport, the topmost first, with those in these shadow roots
 * above their hosts. What takes no pointer is not among them, nor what is inert.
 */
export function elementsAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Element[] {
  const rootAt = new Map(shadowRoots.map((root) => [root.host, root]));
  const within = (tree: Document | ShadowRoot): Element[] =>
    elementsFromPoint(tree, x, y)
      .filter((element) => rootOf(element) === tree)
      .flatMap((element) => {
        const root = rootAt.get(element);
        return root ? [...within(root), element] : [element];
      });
  return within(document);
}

/** What a node is rendered in: a slot, its parent, or the host of its shadow tree. */
export function renderedIn(node: Element | Text): Element | null {
  const slot = isText(node) ? node.assignedSlot : slotOf(node);
  const parent = slot ?? parentOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
