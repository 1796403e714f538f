import type { ShadowRootOf } from './gather';
import { mayHost } from './late-roots';

/** How a browser hands closed shadow roots to its extensions. */
export interface ClosedRootApi {
  openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null;
}

/**
 * Finds shadow roots, open and closed.
 * @param api `dom` of Chromium's extension API; Firefox has a property on elements instead
 */
export function shadowRootFinder(api: ClosedRootApi | undefined): ShadowRootOf {
  return (element) => {
    if (element.shadowRoot) return element.shadowRoot;
    if (!mayHost(element) || !(element instanceof HTMLElement)) return null;
    const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null })
      .openOrClosedShadowRoot;
    return inFirefox ?? api?.openOrClosedShadowRoot?.(element) ?? null;
  };
}
