/**
 * Runs something after a while, in milliseconds. A page may clear the timers of its document, and
 * those of content scripts are among them; what a scheduler was asked for has no number to clear.
 * @returns a function that calls it off
 */
export function after(milliseconds: number, run: () => void): () => void {
  if (typeof scheduler === 'undefined') {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  }
  const waiting = new AbortController();
  const { signal } = waiting;
  scheduler.postTask(run, { delay: milliseconds, signal }).catch((error) => {
    if (!signal.aborted) throw error;
  });
  return () => waiting.abort();
}
