import { bringsText } from './drawings';
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
    for (const record of records) {
      if (record.type === 'attributes') {
        if (record.attributeName === 'lang') territory.resay(record.target);
        else territory.rejudge(record.target);
        continue;
      }
      for (const node of record.removedNodes) {
        if (isHere(node)) territory.move(node);
        else territory.forget(node);
      }
      if (bringsText(record)) territory.reopen(record.target);
      territory.touch(record.target);
    }
    wake();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (root) => observer.observe(root, OBSERVED);
}

/** Is it still in this document? A node may be taken to the document of a frame. */
function isHere(node: Node): boolean {
  return node.isConnected && node.ownerDocument === document;
}
