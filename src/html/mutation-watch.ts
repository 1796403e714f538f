import type { Territory } from './territory';

/**
 * Watches one root and hands its changes to the territory. Records are only noted here; reading
 * happens in slices.
 */
export function watchMutations(
  root: Document | ShadowRoot,
  territory: Territory,
  wake: () => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.removedNodes) {
        if (!node.isConnected) territory.forget(node);
      }
      territory.touch(record.target);
    }
    wake();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
