/**
 * What browsers say of the nodes of a page, by the prototypes’ own getters and methods: a form’s
 * field may be named `firstChild` or `closest`, a picture `createRange`, and then the form or the
 * document gives that instead. Firefox shows extensions the page without such names, Chromium does
 * not. Of texts, shadow roots and windows nothing can be hidden so.
 */
const { prototype: node } = Node;
const { prototype: element } = Element;

// Asked of every node of a page: each has a function of its own, which engines compile into its place.
const nodeType = rawGetter<Node, number>(node, 'nodeType');
const firstChild = rawGetter<Node, ChildNode | null>(node, 'firstChild');
const nextSibling = rawGetter<Node, ChildNode | null>(node, 'nextSibling');
const parentNode = rawGetter<Node, ParentNode | null>(node, 'parentNode');
const localName = rawGetter<Element, string>(element, 'localName');
const shadowRoot = rawGetter<Element, ShadowRoot | null>(element, 'shadowRoot');
const isContentEditable = rawGetter<Element, boolean>(HTMLElement.prototype, 'isContentEditable');
export const nodeTypeOf = (of: Node) => nodeType.call(of);
export const firstChildOf = (of: Node) => firstChild.call(of);
export const nextSiblingOf = (of: Node) => nextSibling.call(of);
export const parentOf = (of: Node) => parentNode.call(of);
export const localNameOf = (of: Element) => localName.call(of);
export const openRootOf = (of: Element) => shadowRoot.call(of);
const HTML = 'http://www.w3.org/1999/xhtml';
export const isHtml = (of: Element) => namespaceOf(of) === HTML;
/** Asked of HTML elements only, as all that follows of theirs. */
export const isContentEditableOf = (of: Element) => isContentEditable.call(of);

export const isConnected = getter<Node, boolean>(node, 'isConnected');
export const documentOf = getter<Node, Document | null>(node, 'ownerDocument');
export const rootOf = method(node.getRootNode);
export const contains = method(node.contains);
export const placeOf = method(node.compareDocumentPosition);

export const namespaceOf = getter<Element, string | null>(element, 'namespaceURI');
export const childrenOf = getter<Element, HTMLCollection>(element, 'children');
export const slotOf = getter<Element, HTMLSlotElement | null>(element, 'assignedSlot');
export const clientWidthOf = getter<Element, number>(element, 'clientWidth');
export const clientHeightOf = getter<Element, number>(element, 'clientHeight');
export const clientLeftOf = getter<Element, number>(element, 'clientLeft');
export const clientTopOf = getter<Element, number>(element, 'clientTop');
export const scrollWidthOf = getter<Element, number>(element, 'scrollWidth');
export const scrollHeightOf = getter<Element, number>(element, 'scrollHeight');
export const hasAttribute = method(element.hasAttribute);
export const attributeOf = method(element.getAttribute);
export const attributeInOf = method(element.getAttributeNS);
export const closestOf = method<Element, [string], Element | null>(element.closest);
export const matches = method<Element, [string], boolean>(element.matches);
export const firstIn = method<Element, [string], Element | null>(element.querySelector);
export const boxOf = method(element.getBoundingClientRect);
export const boxesOf = method(element.getClientRects);
export const checkVisibility = method(element.checkVisibility);
export const setAttribute = method(element.setAttribute);
export const removeAttribute = method(element.removeAttribute);
export const scrollTo = method<Element, [ScrollIntoViewOptions], void>(element.scrollIntoView);
export const offsetParentOf = getter<HTMLElement, Element | null>(
  HTMLElement.prototype,
  'offsetParent',
);

/** Chromium's editors that a page draws by itself; elsewhere there is no such thing. */
export const editContextOf =
  'editContext' in HTMLElement.prototype
    ? getter<Element, unknown>(HTMLElement.prototype, 'editContext')
    : () => null;

const page = <V>(name: keyof Document) => {
  const read = getter<Document, V>(Document.prototype, name);
  return () => read(document);
};
export const rootElement = page<Element | null>('documentElement');
export const activeElement = page<Element | null>('activeElement');
export const bodyElement = page<HTMLElement | null>('body');
export const contentType = page<string>('contentType');
export const designMode = page<string>('designMode');
const elementsAtPoint = method(Document.prototype.elementsFromPoint);
const caretAtPoint = method(Document.prototype.caretPositionFromPoint);
export const elementsFromPoint = (tree: Document | ShadowRoot, x: number, y: number): Element[] =>
  tree instanceof Document ? elementsAtPoint(tree, x, y) : tree.elementsFromPoint(x, y);
export const caretFromPoint = (x: number, y: number, options: CaretPositionFromPointOptions) =>
  caretAtPoint(document, x, y, options);

function rawGetter<T extends object, V>(prototype: object, name: string): (this: T) => V {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get as (this: T) => V;
}

function getter<T extends object, V>(prototype: object, name: string): (of: T) => V {
  const get = rawGetter<T, V>(prototype, name);
  return (of) => get.call(of);
}

function method<T extends object, A extends unknown[], V>(
  call: (this: T, ...words: A) => V,
): (of: T, ...words: A) => V {
  return (of, ...words) => call.apply(of, words);
}
