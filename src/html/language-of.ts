import type { SaidLanguage } from '../reading/text-source';
import { attributeInOf, attributeOf, closestOf, rootElement, rootOf } from './native';
import { isElement, isShadowRoot } from './node-kinds';

/** XHTML may say it in XML's own attribute, which goes before the other. */
const XML = 'http://www.w3.org/XML/1998/namespace';

/** What is said of the language of a text node. */
export function languageAt(node: Text): SaidLanguage {
  const says = speaker(node);
  return {
    tag: (says && (attributeInOf(says, XML, 'lang') ?? attributeOf(says, 'lang'))) ?? '',
    isOfAll: says === rootElement(),
  };
}

/** The nearest element that says it, across the borders of shadow trees. */
function speaker(node: Text): Element | null {
  let from: Node | null = node;
  while (from) {
    const element: Element | null = isElement(from) ? from : from.parentElement;
    const found = element && closestOf(element, '[*|lang]');
    if (found) return found;
    const root: Node = rootOf(from);
    from = isShadowRoot(root) ? root.host : null;
  }
  return null;
}
