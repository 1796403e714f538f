import { localNameOf, namespaceOf } from './native';
import { isElement } from './node-kinds';

const SVG = 'http://www.w3.org/2000/svg';
const HTML_IN_SVG = 'foreignObject';
/** What is in these is drawn where something refers to it, if at all. */
const TEMPLATES = 'defs,symbol,clipPath,mask,pattern,marker';

/** The elements in a drawing that hold text as a page does, without those inside each other. */
export function textIn(element: Element): readonly Element[] {
  if (localNameOf(element) !== 'svg') return [];
  return [...element.querySelectorAll(HTML_IN_SVG)].filter((one) => {
    const around = one.parentElement?.closest(HTML_IN_SVG);
    return !one.closest(TEMPLATES) && !(around && element.contains(around));
  });
}

/** Did an element come into a drawing that holds text as a page does? */
export function bringsText({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) {
    if (!isElement(node) || namespaceOf(node) !== SVG) continue;
    if (node.localName === HTML_IN_SVG || node.querySelector(HTML_IN_SVG)) return true;
  }
  return false;
}
