import { useEffect, useRef } from 'preact/hooks';

/**
 * Escape, wherever the focus is.
 * @param leave false where there is nothing to leave, so that the browser closes the popup
 */
export function useEscape(leave: () => boolean): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const listening = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (latest.current()) event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
