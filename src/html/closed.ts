import { renderedIn } from './composed-tree';

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
    if (isUntilFound(element)) element.removeAttribute('hidden');
    else element.setAttribute('open', '');
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
  if (element.localName !== 'details' || element.hasAttribute('open')) return false;
  return element.querySelector(':scope > summary') !== inside;
}

function isUntilFound(element: Element): boolean {
  return element.getAttribute('hidden')?.toLowerCase() === 'until-found';
}
