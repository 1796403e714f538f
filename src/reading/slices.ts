import { once } from '../clock/once';

/** The longest that the page's thread is held, in milliseconds: half a frame. */
const SLICE = 8;

/** What is done in slices. */
interface SlicedWork {
  /** Does one small piece of it. @returns false when there is none left */
  step(): boolean;
  /** Runs at the end of each slice. @param isLast is nothing left? */
  afterSlice(isLast: boolean): void;
  /** Something threw: the work waits to be woken again. */
  failed(error: unknown): void;
}

/**
 * Does work in slices until nothing is left, then waits to be woken.
 * @returns a function that wakes it
 */
export function runInSlices(work: SlicedWork, signal: AbortSignal): () => void {
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    try {
      for (let isBusy = true; isBusy; ) {
        await breathe();
        if (signal.aborted) return;
        const end = performance.now() + SLICE;
        do isBusy = work.step();
        while (isBusy && performance.now() < end);
        work.afterSlice(!isBusy);
      }
    } catch (error) {
      work.failed(error);
    } finally {
      isRunning = false;
    }
  };
  return () => {
    if (!isRunning && !signal.aborted) void run();
  };
}

/** Lets the page's own work and painting go first. */
function breathe(): Promise<void> {
  return new Promise((resolve) => once((wake) => setTimeout(wake), resolve));
}
