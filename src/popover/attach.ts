import type { Hit } from '../reading/mark-surface';
import type { Placed } from '../reading/text-source';
import { isOnTheWay, type Point } from './corridor';
import { onceAFrame } from './once-a-frame';
import { hitOf } from './open-card';
import type { PageCard } from './page-card';
import { isPlainClick } from './plain-click';
import { PointerIntent } from './pointer-intent';
import { trusted } from './trusted';
import type { ReadDocument } from './word-places';

/**
 * Opens and closes the card as pointer and keys ask, until the signal aborts. Events that a page
 * made ask nothing.
 */
export function attachCard(page: ReadDocument, card: PageCard, signal: AbortSignal): void {
  const hits = new WeakMap<Placed, Hit>();
  const intent = new PointerIntent<Placed>(
    {
      prepare: (placed) => card.prepare(placed),
      open: (placed) => {
        const hit = hits.get(placed);
        if (hit) card.send({ type: 'open', hit });
      },
      close: () => card.send({ type: 'close' }),
    },
    () => hitOf(card.state)?.placed ?? null,
  );
  const hitAt = (event: MouseEvent): Placed | null => {
    const hit = page.mentionAt(event.clientX, event.clientY);
    if (hit) hits.set(hit.placed, hit);
    return hit?.placed ?? null;
  };
  let before: Point | null = null;
  const move = onceAFrame((event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const now = { x: event.clientX, y: event.clientY };
    const { box } = card;
    const leadsToCard = before !== null && box !== null && isOnTheWay(before, now, box);
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
    if (event.key !== 'Escape' || card.state.is === 'closed' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    intent.stay();
    card.send({ type: 'escape' });
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
