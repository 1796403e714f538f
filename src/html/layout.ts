/** What an element does to the text flow around it. */
export type Role =
  /** Its text belongs to the flow. */
  | 'inline'
  /** It begins a line in the flow: a `<br>`. */
  | 'line'
  /** It ends the flow and has flows of its own. */
  | 'block'
  /** It ends the flow and its text is not read: code, fields, pictures. */
  | 'break'
  /** It is not read and the flow goes on across it: furigana. */
  | 'skip'
  /** It is not rendered now and may be later. */
  | 'unrendered';

const SKIPPED = new Set(['RT', 'RP', 'WBR', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD']);
const BREAKING = new Set([
  ...['HR', 'IMG', 'PICTURE', 'VIDEO', 'AUDIO', 'CANVAS', 'OBJECT', 'EMBED', 'IFRAME'],
  ...['INPUT', 'TEXTAREA', 'SELECT', 'DATALIST', 'PROGRESS', 'METER'],
  ...['CODE', 'KBD', 'SAMP', 'svg', 'math'],
]);

/** Decides an element's role from its tag and its computed style. */
export function roleOf(element: Element): Role {
  if (SKIPPED.has(element.tagName)) return 'skip';
  if (BREAKING.has(element.tagName) || isEditable(element)) return 'break';
  const style = getComputedStyle(element);
  const { display } = style;
  // Empty where the element is in no slot of its parent's shadow tree.
  if (element.tagName === 'BR') return display === 'none' ? 'skip' : 'line';
  if (display === 'none' || display === '') return 'unrendered';
  if (display === 'ruby-text') return 'skip';
  if (display === 'contents') return 'inline';
  if (style.position === 'absolute' || style.position === 'fixed') return 'block';
  if (style.float !== 'none') return 'block';
  if (display === 'inline' || display.startsWith('ruby')) return 'inline';
  return display === 'inline-block' && hasNoEdges(style) ? 'inline' : 'block';
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
  const { documentElement: root, body } = document;
  return /^ja\b/i.test(root.lang) && (isVerticalElement(root) || isVerticalElement(body));
}

function isVerticalElement(element: Element): boolean {
  return getComputedStyle(element).writingMode.startsWith('vertical');
}

function isEditable(element: Element): boolean {
  return (element as HTMLElement).isContentEditable === true;
}

/** Line-breaking aids wrap phrases in bare inline blocks; a reader sees one text. */
function hasNoEdges(style: CSSStyleDeclaration): boolean {
  return [
    style.marginLeft,
    style.marginRight,
    style.paddingLeft,
    style.paddingRight,
    style.borderLeftWidth,
    style.borderRightWidth,
  ].every((width) => width === '0px');
}
