import { rectsIn } from './mention-boxes';
import { hasAttribute, localNameOf } from './native';
import { isText } from './node-kinds';

/** A heading that is placed by itself stays one. */
const PIECES = new Set(['span', 'div']);
/** How far pieces of one line may be apart, or stand higher or lower, in heights of the line. */
const APART = 0.1;
const OVER = 0.3;
const OFF = 0.2;
/** How far apart letters of one word may be where a box with edges begins or ends between them. */
const EDGE = 0.4;
/** The same where there is a space. */
const SPACE = 0.8;

/**
 * The text of an element that is placed by itself and has nothing but text: viewers of PDF files
 * write a line as many of them, side by side. Null for any other element.
 */
export function placedText(element: Element): Text | null {
  if (!PIECES.has(localNameOf(element)) || hasAttribute(element, 'role')) return null;
  const { firstChild } = element;
  if (!firstChild || firstChild.nextSibling || !isText(firstChild)) return null;
  return getComputedStyle(element).position === 'absolute' ? firstChild : null;
}

/** Does a reader see two texts as one, the second going on where the first ends? */
export function goesOn(first: Text, second: Text): boolean {
  const [a, b] = [lineOf(first), lineOf(second)];
  return a !== null && b !== null && isNext(a, b, APART);
}

/** Does the first letter of a text stand right beside the last one of another? */
export function touches(first: Text, second: Text): boolean {
  const [a, b] = [
    letterOf(first, first.data.search(/\S\s*$/)),
    letterOf(second, second.data.search(/\S/)),
  ];
  const isSpace = /\s$/.test(first.data) || /^\s/.test(second.data);
  return a !== undefined && b !== undefined && isNext(a, b, isSpace ? SPACE : EDGE);
}

/** @param apart how far they may be apart, in heights of the line */
function isNext(a: DOMRect, b: DOMRect, apart: number): boolean {
  const height = Math.max(a.height, b.height);
  const gap = b.left - a.right;
  return (
    Math.abs(a.top - b.top) <= OFF * height &&
    Math.abs(a.bottom - b.bottom) <= OFF * height &&
    gap <= apart * height &&
    gap >= -OVER * height
  );
}

/** The box of a text that is one line. */
function lineOf(text: Text): DOMRect | null {
  const range = new Range();
  range.selectNodeContents(text);
  const boxes = range.getClientRects();
  return boxes.length === 1 ? boxes[0]! : null;
}

function letterOf(text: Text, at: number): DOMRect | undefined {
  return rectsIn(text, at, at + 1)[0];
}
