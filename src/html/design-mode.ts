import { designMode } from './native';

/** A page is looked at when a reader gets to it: nothing tells of the switch itself. */
const EVENTS = ['pointerover', 'focusin', 'click', 'keydown', 'beforeinput'];

/**
 * Notices when a page as a whole becomes an editor, or is one no more.
 * @returns a function that looks at once
 */
export function watchDesignMode(changed: () => void, signal: AbortSignal): () => void {
  let mode = designMode();
  const look = () => {
    if (designMode() === mode) return;
    mode = designMode();
    changed();
  };
  const options = { capture: true, passive: true, signal };
  for (const event of EVENTS) addEventListener(event, look, options);
  return look;
}
