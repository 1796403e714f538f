import {
  activeElement,
  attributeOf,
  bodyElement,
  editContextOf,
  isContentEditableOf,
  isHtml,
  localNameOf,
  parentOf,
  rootElement,
} from './native';

/** What an element does to the text flow around it. */
export type Role =
  /** Its text belongs to the flow. */
  | 'inline'
  /** It begins a line in the flow: a `<br>`. */
  | 'line'
  /** It ends the flow and has flows of its own. */
  | 'block'
  /** Its text belongs to the flow where it touches it: a box in the line, with edges. */
  | 'boxed'
  /** It has flows of its own, and the flow around it goes on: it stands elsewhere, or floats. */
  | 'aside'
  /** It ends the flow and its text is not read: code, fields, pictures. */
  | 'break'
  /** It is not read and the flow goes on across it: furigana, a picture that floats. */
  | 'skip'
  /** It is not rendered now and may be later. */
  | 'unrendered';

/** By local names, which XHTML writes like HTML. */
const SKIPPED = new Set([
  'rt',
  'rtc',
  'rp',
  'wbr',
  'script',
  'style',
  'noscript',
  'template',
  'head',
]);
const FIELDS = ['input', 'textarea', 'select'];
const BREAKING = new Set([
  ...['hr', 'img', 'picture', 'video', 'audio', 'canvas', 'object', 'embed', 'iframe'],
  ...['input', 'textarea', 'select', 'datalist', 'progress', 'meter'],
  ...['code', 'kbd', 'samp', 'svg', 'math'],
]);

/** Boxes that stand in a line like a letter. */
const IN_LINE = /^inline-(?:block|flex|grid)$/;
/** A box whose edges are wider than this on one side, in heights of its letters, is no part of a word. */
const THICK = 0.3;

/** Decides an element's role from its tag and its computed style. */
export function roleOf(element: Element): Role {
  const name = localNameOf(element);
  if (SKIPPED.has(name)) return 'skip';
  const style = getComputedStyle(element);
  if (BREAKING.has(name) || isEditable(element)) {
    return isOutOfFlow(style) ? 'skip' : 'break';
  }
  const { display } = style;
  // Empty where the element is in no slot of its parent's shadow tree.
  if (name === 'br') return display === 'none' ? 'skip' : 'line';
  if (display === 'none' || display === '') return 'unrendered';
  if (display.startsWith('ruby-text')) return 'skip';
  if (display === 'contents') return 'inline';
  if (isOutOfFlow(style)) return 'aside';
  if (display === 'inline' || display.startsWith('ruby')) return 'inline';
  if (!IN_LINE.test(display)) return 'block';
  const edge = widestEdge(style);
  // Line-breaking aids wrap phrases in bare inline blocks; a reader sees one text.
  if (edge === 0 && display === 'inline-block') return 'inline';
  return edge <= THICK * Number.parseFloat(style.fontSize) ? 'boxed' : 'block';
}

/** Are the line breaks in the source, where it has some, seen by the reader? */
export function keepsLines(node: Text): boolean {
  const parent = node.parentElement;
  return parent !== null && /^(?:pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace);
}

/** Is its text set from top to bottom, with upright kanji? */
export function isVertical(node: Text): boolean {
  const parent = node.parentElement;
  return parent !== null && isVerticalElement(parent);
}

/** Is the page as a whole vertical, and Japanese by its own word? The body speaks for the root. */
export function isVerticalJapanesePage(): boolean {
  const [root, body] = [rootElement(), bodyElement()];
  if (!root || !/^ja\b/i.test(attributeOf(root, 'lang') ?? '')) return false;
  return isVerticalElement(root) || (body !== null && isVerticalElement(body));
}

function isVerticalElement(element: Element): boolean {
  return getComputedStyle(element).writingMode.startsWith('vertical');
}

/** Is its text a reader's own? Chromium's editors of another kind are no editable content. */
export function isEditable(element: Element): boolean {
  return isHtml(element) && (isContentEditableOf(element) || Boolean(editContextOf(element)));
}

/** Does a node stand in an editor, or does the reader write in a field? */
export function isInEditor(node: Node): boolean {
  const element = node instanceof Element ? node : parentOf(node);
  const field = activeElement();
  const isInField = field !== null && FIELDS.includes(localNameOf(field));
  return isInField || (element instanceof Element && isEditable(element));
}

function isOutOfFlow({ position, float }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed' || float !== 'none';
}

/** How far the text in a box stands from what is beside it, on the side where it is more. */
function widestEdge(style: CSSStyleDeclaration): number {
  const sum = (...widths: string[]) =>
    widths.reduce((sum, width) => sum + Math.abs(Number.parseFloat(width)), 0);
  return Math.max(
    sum(style.marginLeft, style.paddingLeft, style.borderLeftWidth),
    sum(style.marginRight, style.paddingRight, style.borderRightWidth),
  );
}
