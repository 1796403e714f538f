import type { Box } from '../reading/mark-surface';
import { isInside } from './composed-tree';
import {
  boxesOf,
  boxOf,
  checkVisibility,
  clientLeftOf,
  clientTopOf,
  firstChildOf,
  matches,
  nextSiblingOf,
  offsetParentOf,
} from './native';

/** What is fainter than this hides no word. A veil over a page is darker. */
const FAINT = 0.1;
/** Pictures, frames and fields. */
const OPAQUE = 'img,video,canvas,iframe,object,embed,input,textarea,select';
const GENERATED = ['::before', '::after'];

/**
 * Can a word be read at a point, though an element is above it there?
 * @param word the element that the word stands in; it may be this one
 */
export function isSeenThrough(above: Element, word: Element, x: number, y: number): boolean {
  if (!checkVisibility(above, { opacityProperty: true })) return true;
  if (GENERATED.some((name) => hidesByGenerated(above, name, x, y))) return false;
  // Only their generated boxes can be above what they hold.
  if (isInside(above, word)) return true;
  // What an element has at the point may be nothing but a generated box.
  if (![...boxesOf(above)].some((box) => contains(box, x, y))) return true;
  return !matches(above, OPAQUE) && !isPainted(above) && !hasTextAt(above, x, y);
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Does a generated box of an element lie over other content at the point, and is it painted? */
function hidesByGenerated(element: Element, name: string, x: number, y: number): boolean {
  const style = getComputedStyle(element, name);
  const { content, position } = style;
  if (content === 'none' || content === 'normal' || !/absolute|fixed/.test(position)) return false;
  return hasBackground(style) && contains(generatedBox(element, style), x, y);
}

/** Nothing gives the box of a generated element that is positioned; its computed style says it. */
function generatedBox(element: Element, style: CSSStyleDeclaration): Box {
  const around = style.position === 'fixed' ? null : positioned(element);
  const { left, top } = around ? boxOf(around) : { left: 0, top: 0 };
  const x = left + (around ? clientLeftOf(around) : 0) + Number.parseFloat(style.left);
  const y = top + (around ? clientTopOf(around) : 0) + Number.parseFloat(style.top);
  const [right, bottom] = [x + Number.parseFloat(style.width), y + Number.parseFloat(style.height)];
  return { left: x, top: y, right, bottom };
}

function positioned(element: Element): Element | null {
  if (getComputedStyle(element).position !== 'static') return element;
  return element instanceof HTMLElement ? offsetParentOf(element) : null;
}

function isPainted(element: Element): boolean {
  const style = getComputedStyle(element);
  // The root of a picture is a box like others; what is in it is at a point only where it is drawn.
  if (!(element instanceof SVGElement) || matches(element, 'svg')) return hasBackground(style);
  const opacity = Number(style.opacity);
  return (
    alphaOf(style.fill) * Number(style.fillOpacity) * opacity > FAINT ||
    alphaOf(style.stroke) * Number(style.strokeOpacity) * opacity > FAINT
  );
}

function hasBackground(style: CSSStyleDeclaration): boolean {
  if (Number(style.opacity) <= FAINT) return false;
  if (style.backdropFilter && style.backdropFilter !== 'none') return true;
  if (style.backgroundImage !== 'none') return true;
  return alphaOf(style.backgroundColor) * Number(style.opacity) > FAINT;
}

/** How much a computed colour hides, from 0 to 1. A pattern or gradient (`url()`) hides all. */
function alphaOf(colour: string): number {
  if (colour === 'none' || colour === 'transparent') return 0;
  const [, alpha] = /(?:rgba\((?:[^,]+,){3}|\/)\s*([\d.e-]+)\)$/.exec(colour) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}

function hasTextAt(element: Element, x: number, y: number): boolean {
  const range = new Range();
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (!(child instanceof Text)) continue;
    range.selectNodeContents(child);
    if ([...range.getClientRects()].some((box) => contains(box, x, y))) return true;
  }
  return false;
}
