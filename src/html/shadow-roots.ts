import type { ShadowRootOf } from './gather';
import { mayHost } from './late-roots';
import { openRootOf } from './native';

/** How a browser hands closed shadow roots to its extensions. */
interface ClosedRootApi {
  openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null;
}

/**
 * Finds the shadow roots of elements that look as if they had one, open and closed.
 * @param api `dom` of Chromium's extension API; Firefox has a property on elements instead
 */
export function shadowRootFinder(api: ClosedRootApi | undefined): ShadowRootOf {
  const rootOf = anyRootFinder(api);
  return (element) => {
    const open = openRootOf(element);
    if (open) return open;
    return mayHost(element) && element instanceof HTMLElement ? rootOf(element) : null;
  };
}

/** Finds the shadow root of any element, open or closed. */
export function anyRootFinder(
  api: ClosedRootApi | undefined,
): (element: HTMLElement) => ShadowRoot | null {
  return (element) => {
    const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null })
      .openOrClosedShadowRoot;
    return inFirefox ?? api?.openOrClosedShadowRoot?.(element) ?? null;
  };
}
