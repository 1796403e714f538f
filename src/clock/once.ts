import { after } from './after';

/** How long a wake-up may take before it is taken for lost, in milliseconds. */
const PATIENCE = 100;

/**
 * Runs something once: when what was asked wakes us, or, where the page called that off, a little
 * later.
 * @param ask asks the browser to call what it is given: a timer, a frame
 */
export function once(ask: (wake: () => void) => void, run: () => void): void {
  let isDone = false;
  const wake = () => {
    if (isDone) return;
    isDone = true;
    giveUp();
    run();
  };
  const giveUp = after(PATIENCE, wake);
  ask(wake);
}
