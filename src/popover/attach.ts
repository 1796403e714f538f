import type { Hit } from '../html/hit-test';
import type { PlacedMention } from '../html/mention-map';
import type { PageReader } from '../html/page-reader';
import { isOnTheWay, type Point } from './corridor';
import { onceAFrame } from './once-a-frame';
import { PointerIntent } from './pointer-intent';
import type { ReadingCard } from './reading-card';
import { trusted } from './trusted';

/** A click on these is the page's: the word in them opens by resting on it. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"],[onclick]';

/**
 * Opens and closes the card as pointer and keys ask, until the signal aborts. Events that a page
 * made ask nothing.
 */
export function attachCard(reader: PageReader, card: ReadingCard, signal: AbortSignal): void {
  const hits = new WeakMap<PlacedMention, Hit>();
  const intent = new PointerIntent<PlacedMention>({
    prepare: (placed) => card.prepare(placed),
    open: (placed) => {
      const hit = hits.get(placed);
      if (!hit) return;
      reader.showCurrent(placed);
      void card.open(hit, reader.entries);
    },
    close: () => {
      reader.showCurrent(null);
      card.close();
    },
  });
  card.onClose = () => intent.dismiss();
  card.around = (placed, length) => reader.around(placed, length);
  const hitAt = (event: MouseEvent): PlacedMention | null => {
    const hit = reader.mentionAt(event.clientX, event.clientY);
    if (hit) hits.set(hit.placed, hit);
    return hit?.placed ?? null;
  };
  let before: Point | null = null;
  const move = onceAFrame((event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const now = { x: event.clientX, y: event.clientY };
    const leadsToCard = before !== null && card.box !== null && isOnTheWay(before, now, card.box);
    before = now;
    if (card.owns(event.target) || card.hasFocus || card.isPinned) intent.stay();
    else if (leadsToCard) intent.pass(hitAt(event));
    else intent.over(hitAt(event));
  }, signal);
  const onMove = trusted(move);
  const onClick = trusted((event: MouseEvent) => {
    if (event.button !== 0) return;
    // A click may come before the frame that tells where the pointer went.
    if (card.owns(event.target)) return intent.stay();
    const placed = isPlainClick(event) ? hitAt(event) : null;
    if (placed) intent.choose(placed);
    else if (!card.isPinned) intent.dismiss();
  });
  const onKey = trusted((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !card.isOpen || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!card.closeMenu()) intent.dismiss();
  });
  const follow = onceAFrame((event: Event) => {
    if (!card.owns(event.target) && !card.follow() && !card.isPinned) intent.dismiss();
  }, signal);
  const onScroll = trusted(follow);
  const onFullScreen = trusted(() => {
    if (!card.rehome()) intent.dismiss();
  });
  const options = { capture: true, passive: true, signal };
  const onLeave = trusted(() => {
    if (!card.isPinned) intent.over(null);
  });
  const listen = () => {
    addEventListener('pointermove', onMove, options);
    document.documentElement?.addEventListener('pointerleave', onLeave, { signal });
    addEventListener('click', onClick, options);
    addEventListener('keydown', onKey, { capture: true, signal });
    addEventListener('scroll', onScroll, options);
    addEventListener('resize', onScroll, options);
    document.addEventListener('fullscreenchange', onFullScreen, options);
  };
  listen();
  // A page that is written anew (document.open) loses all listeners; who is there is not added.
  const rewriting = new MutationObserver(listen);
  rewriting.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    rewriting.disconnect();
    intent.dismiss();
    card.remove();
  });
}

/** Not a click that follows a link, presses a button or ends a selection. */
function isPlainClick(event: MouseEvent): boolean {
  const target = event.composedPath()[0];
  if (target instanceof Element && target.closest(INTERACTIVE)) return false;
  return getSelection()?.isCollapsed ?? true;
}
