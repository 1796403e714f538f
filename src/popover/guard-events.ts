/** Events inside the card that are none of the page's business. */
const PRIVATE = [
  ...['keydown', 'keyup', 'keypress', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
  ...['focusin', 'focusout', 'copy'],
];

/** Events that controls act on. */
const ACTED_ON = [
  ...['click', 'keydown', 'keyup', 'pointerdown', 'pointerup', 'pointerenter'],
  ...['focus', 'focusin', 'input', 'change'],
];

/** Those of them that decide something. */
const DECIDING = new Set(['click', 'keydown']);

/**
 * Lets controls act for the reader alone, and only while they are what they say; and keeps what
 * happens in the card from the page.
 * @param isWhole was nothing in the card changed by somebody else?
 */
export function guardEvents(root: ShadowRoot, isWhole: () => boolean): void {
  for (const type of ACTED_ON) {
    const guard = (event: Event) => {
      if (event.isTrusted && (!DECIDING.has(type) || isWhole())) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    root.addEventListener(type, guard, { capture: true });
  }
  for (const type of PRIVATE) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}
