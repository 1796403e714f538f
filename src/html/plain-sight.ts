import { renderedIn } from './composed-tree';
import {
  boxOf,
  clientHeightOf,
  clientWidthOf,
  hasAttribute,
  localNameOf,
  scrollHeightOf,
  scrollWidthOf,
} from './native';
import { isPage } from './within-reach';

/** Answers are remembered for so many milliseconds: the words of a section share what is around them. */
const MEMORY = 500;
/** What is smaller shows no word, in CSS pixels. */
const LEAST = 1;

/**
 * Finds the elements whose text is seen wherever it stands in them: most, and once for all words in
 * one. Where this says no, each word must be looked at, which takes a hundred times as long.
 */
export class PlainSight {
  #known = new WeakMap<Element, boolean>();
  #since = Number.NEGATIVE_INFINITY;

  isIn(element: Element): boolean {
    const now = performance.now();
    if (now - this.#since >= MEMORY) {
      this.#since = now;
      this.#known = new WeakMap();
    }
    return this.#isPlain(element);
  }

  #isPlain(element: Element): boolean {
    if (isPage(element)) return true;
    let isPlain = this.#known.get(element);
    if (isPlain === undefined) {
      const around = renderedIn(element);
      isPlain = around !== null && this.#isPlain(around) && showsAll(element);
      this.#known.set(element, isPlain);
    }
    return isPlain;
  }
}

/** Does an element show all that is in it, if it is shown itself? */
function showsAll(element: Element): boolean {
  if (localNameOf(element) === 'details' && !hasAttribute(element, 'open')) return false;
  const style = getComputedStyle(element);
  return (
    isPainted(style) &&
    (style.overflow === 'visible' || style.display === 'inline' || holdsAll(element, style)) &&
    (isInItsPlace(style) || isOnPage(boxOf(element)))
  );
}

function isPainted(style: CSSStyleDeclaration): boolean {
  return (
    style.display !== 'none' &&
    style.display !== '' &&
    style.visibility === 'visible' &&
    style.opacity !== '0' &&
    style.contentVisibility !== 'hidden' &&
    style.fontSize !== '0px' &&
    style.clipPath === 'none' &&
    style.clip === 'auto' &&
    style.position !== 'fixed' &&
    !style.textIndent.startsWith('-')
  );
}

/** Does nothing stick out that would be cut off? What scrolls cuts off nothing. */
function holdsAll(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  const [width, height] = [clientWidthOf(element), clientHeightOf(element)];
  if (width <= LEAST || height <= LEAST) return false;
  return (
    (scrolls(overflowX) || scrollWidthOf(element) <= width) &&
    (scrolls(overflowY) || scrollHeightOf(element) <= height)
  );
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

/** May nothing have moved it out of the page? */
function isInItsPlace(style: CSSStyleDeclaration): boolean {
  return (
    style.position === 'static' &&
    style.transform === 'none' &&
    style.translate === 'none' &&
    style.scale === 'none' &&
    !style.marginLeft.startsWith('-') &&
    !style.marginTop.startsWith('-')
  );
}

function isOnPage({ left, top, width, height }: DOMRect): boolean {
  return left + scrollX >= 0 && top + scrollY >= 0 && width > LEAST && height > LEAST;
}
