import type { Flow } from './flow';
import { isElement, isShadowRoot } from './node-kinds';

/** What is said of the language of a flow (BCP 47), empty where nothing is. */
export function languageOf(flow: Flow): string {
  return speaker(flow)?.getAttribute('lang') ?? '';
}

/** Is that said of the whole page, and not of a part that holds the flow? */
export function isOfPage(flow: Flow): boolean {
  return speaker(flow) === document.documentElement;
}

/** The nearest element that says it, across the borders of shadow trees. */
function speaker(flow: Flow): Element | null {
  let from: Node | null | undefined = flow.pieces[0]?.node;
  while (from) {
    const element: Element | null = isElement(from) ? from : from.parentElement;
    const found = element?.closest('[lang]');
    if (found) return found;
    const root: Node = from.getRootNode();
    from = isShadowRoot(root) ? root.host : null;
  }
  return null;
}
