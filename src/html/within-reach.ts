import type { Box } from '../reading/mark-surface';
import { renderedIn } from './composed-tree';
import { bodyElement, boxOf, rootElement } from './native';

/** What is left of a text that is clipped to so many pixels shows no word. */
const LEAST = 1;
/** Styles are remembered for so many milliseconds: marks of one section stand in the same elements. */
const MEMORY = 500;
/** Ways in which elements are clipped to nothing. */
const CLIPPED_AWAY = /^(?:rect\((?:[01](?:px)?,? ?){4}\)|inset\((?:50|100)%\)|circle\(0)/;

type Clip = 'none' | 'clips' | 'scrolls';

/** What an element does to the boxes in it. */
interface Holder {
  readonly x: Clip;
  readonly y: Clip;
  readonly position: 'static' | 'placed' | 'absolute' | 'fixed';
  /** What is placed in it is placed by it, though it is not positioned. */
  readonly isBlock: boolean;
  readonly isClippedAway: boolean;
}

/** Which of the elements around something hold it: what is placed leaves those that are not. */
type PlacedBy = 'all' | 'placed' | 'none';
const PLACED_BY: Record<Holder['position'], PlacedBy> = {
  static: 'all',
  placed: 'all',
  absolute: 'placed',
  fixed: 'none',
};

/** Tells whether a reader can scroll to a box, or whether what it stands in cuts it off. */
export class Reach {
  #holders = new WeakMap<Element, Holder>();
  #since = Number.NEGATIVE_INFINITY;

  /** @param inside the element that has the box */
  isReached(box: Box, inside: Element): boolean {
    this.#forgetOld();
    let seen: Box | null = box;
    let placedBy: PlacedBy = 'all';
    for (let at: Element | null = inside; at && !isPage(at); at = renderedIn(at)) {
      const holder = this.#holderOf(at);
      if (holder.isClippedAway) return false;
      const isPlacedByIt =
        holder.isBlock || (placedBy === 'placed' && holder.position !== 'static');
      if (placedBy !== 'all' && !isPlacedByIt) continue;
      seen = clip(seen, holder, at);
      if (!seen) return false;
      placedBy = PLACED_BY[holder.position];
    }
    return placedBy === 'none' ? isInWindow(seen) : isOnPage(seen);
  }

  #forgetOld(): void {
    const now = performance.now();
    if (now - this.#since < MEMORY) return;
    this.#since = now;
    this.#holders = new WeakMap();
  }

  #holderOf(element: Element): Holder {
    let holder = this.#holders.get(element);
    if (!holder) {
      holder = readHolder(getComputedStyle(element));
      this.#holders.set(element, holder);
    }
    return holder;
  }
}

function readHolder(style: CSSStyleDeclaration): Holder {
  const { display, position } = style;
  const isInline = display === 'inline' || display === 'contents';
  const isPlaced = position === 'absolute' || position === 'fixed';
  return {
    x: isInline ? 'none' : clipOf(style.overflowX),
    y: isInline ? 'none' : clipOf(style.overflowY),
    position: isPlaced ? position : position === 'static' ? 'static' : 'placed',
    isBlock: !isInline && (style.transform !== 'none' || style.filter !== 'none'),
    isClippedAway: CLIPPED_AWAY.test(style.clipPath) || (isPlaced && CLIPPED_AWAY.test(style.clip)),
  };
}

function clipOf(overflow: string): Clip {
  if (overflow === 'visible') return 'none';
  return overflow === 'hidden' || overflow === 'clip' ? 'clips' : 'scrolls';
}

/** What is left of a box; null where nothing is. A box that scrolls shows it anywhere in it. */
function clip(box: Box, { x, y }: Holder, element: Element): Box | null {
  if (x === 'none' && y === 'none') return box;
  const edge = boxOf(element);
  const [left, right] = cut([box.left, box.right], [edge.left, edge.right], x);
  const [top, bottom] = cut([box.top, box.bottom], [edge.top, edge.bottom], y);
  return right - left > LEAST && bottom - top > LEAST ? { left, top, right, bottom } : null;
}

function cut(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
  how: Clip,
): readonly [number, number] {
  if (how === 'none') return [from, to];
  return how === 'scrolls' ? [start, end] : [Math.max(from, start), Math.min(to, end)];
}

/** What clips the page as a whole does so to its window: pages lock their scrolling for a while. */
export function isPage(element: Element): boolean {
  return element === bodyElement() || element === rootElement();
}

function isInWindow({ left, top, right, bottom }: Box): boolean {
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}

/** Nobody scrolls to what stands above the page, or before the side on which it begins. */
function isOnPage({ right, bottom }: Box): boolean {
  if (bottom + scrollY <= 0) return false;
  const { direction, writingMode } = getComputedStyle(bodyElement() ?? rootElement()!);
  return direction === 'rtl' || writingMode !== 'horizontal-tb' || right + scrollX > 0;
}
