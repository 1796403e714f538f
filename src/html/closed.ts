import { renderedIn } from './composed-tree';
import {
  attributeOf,
  firstIn,
  hasAttribute,
  localNameOf,
  removeAttribute,
  setAttribute,
} from './native';

/**
 * What is closed around a node and opens for whoever looks for its text, as a browser's own search
 * does: `<details>`, and what is hidden until it is found. The innermost first.
 */
export function closedAround(node: Text): Element[] {
  const closed: Element[] = [];
  let inside: Element | Text = node;
  for (let at = renderedIn(inside); at; at = renderedIn(at)) {
    if (isClosedDetails(at, inside) || isUntilFound(at)) closed.push(at);
    inside = at;
  }
  return closed;
}

/** Opens all that is closed around a node. No event tells the page: we dispatch none into it. */
export function openAround(node: Text): void {
  for (const element of closedAround(node).reverse()) {
    if (isUntilFound(element)) removeAttribute(element, 'hidden');
    else setAttribute(element, 'open', '');
  }
}

/** Is the content of an element, and not the element itself, out of sight? */
export function hidesContent(element: Element, inside: Text): boolean {
  if (getComputedStyle(element).contentVisibility === 'hidden') return true;
  if (!isClosedDetails(element, inside)) return false;
  // A style sheet may show it all the time.
  return getComputedStyle(element, '::details-content').contentVisibility === 'hidden';
}

function isClosedDetails(element: Element, inside: Node): boolean {
  if (localNameOf(element) !== 'details' || hasAttribute(element, 'open')) return false;
  return firstIn(element, ':scope > summary') !== inside;
}

function isUntilFound(element: Element): boolean {
  return attributeOf(element, 'hidden')?.toLowerCase() === 'until-found';
}
