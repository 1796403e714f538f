/** A click on these is the page's: the word in them opens by resting on it. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"],[onclick]';

/** Not a click that follows a link, presses a button or ends a selection. */
export function isPlainClick(event: MouseEvent): boolean {
  const target = event.composedPath()[0];
  if (target instanceof Element && target.closest(INTERACTIVE)) return false;
  return getSelection()?.isCollapsed ?? true;
}
