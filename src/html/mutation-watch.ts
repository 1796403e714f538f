import { bringsText } from './drawings';
import { documentOf, isConnected } from './native';
import type { Territory } from './territory';

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  // What makes text an editor's, and what says its language.
  attributeFilter: ['contenteditable', 'lang'],
};

/**
 * Watches roots and hands their changes to the territory. Records are only noted here; reading
 * happens in slices. One observer for all: it holds none of them, and has nothing to be undone
 * for those that leave the page.
 * @returns a function that watches one more root
 */
export function watchMutations(
  territory: Territory,
  wake: () => void,
  signal: AbortSignal,
): (root: Document | ShadowRoot) => void {
  const observer = new MutationObserver((records) => {
    const changed = (is: (record: MutationRecord) => boolean) =>
      new Set(records.filter(is).map(({ target }) => target));
    for (const node of changed((record) => record.attributeName === 'lang')) territory.resay(node);
    for (const node of changed((record) => record.attributeName === 'contenteditable')) {
      territory.rejudge(node);
    }
    // Each once: a script can take the same thousands of nodes out and in again and again.
    for (const node of new Set(records.flatMap(({ removedNodes }) => [...removedNodes]))) {
      if (isHere(node)) territory.move(node);
      else territory.forget(node);
    }
    for (const node of changed(bringsText)) territory.reopen(node);
    for (const node of changed(({ type }) => type !== 'attributes')) territory.touch(node);
    wake();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (root) => observer.observe(root, OBSERVED);
}

/** Is it still in this document? A node may be taken to the document of a frame. */
function isHere(node: Node): boolean {
  return isConnected(node) && documentOf(node) === document;
}
