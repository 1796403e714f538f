/** The longest that the page's thread is held, in milliseconds: half a frame. */
export const SLICE = 8;

/**
 * Runs `step` in slices until it has nothing left, then waits to be woken.
 * @param step does one small piece of work; false when there is none
 * @param afterSlice runs at the end of each slice, and is told whether it was the last
 * @returns a function that wakes the loop
 */
export function runInSlices(
  step: () => boolean,
  afterSlice: (isLast: boolean) => void,
  signal: AbortSignal,
): () => void {
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    for (let isBusy = true; isBusy; ) {
      await breathe();
      if (signal.aborted) return;
      const end = performance.now() + SLICE;
      do isBusy = step();
      while (isBusy && performance.now() < end);
      afterSlice(!isBusy);
    }
    isRunning = false;
  };
  return () => {
    if (!isRunning && !signal.aborted) void run();
  };
}

/** Lets the page's own work and painting go first. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
