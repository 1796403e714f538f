import { once } from '../clock/once';

/** Calls `handle` at most once a frame, with the newest event; never after the signal aborted. */
export function onceAFrame<E extends Event>(
  handle: (event: E) => void,
  signal: AbortSignal,
): (event: E) => void {
  let newest: E | null = null;
  const run = () => {
    const event = newest;
    newest = null;
    if (event && !signal.aborted) handle(event);
  };
  return (event) => {
    const isAsked = newest !== null;
    newest = event;
    if (!isAsked) once(requestAnimationFrame, run);
  };
}
