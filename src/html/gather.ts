import { textIn } from './drawings';
import { HtmlFlow } from './flow';
import { FlowBuilder } from './flow-builder';
import { type Role, roleOf } from './layout';
import { checkVisibility, firstChildOf, nextSiblingOf, parentOf } from './native';
import { isElement, isHeading, isText } from './node-kinds';
import { type Owner, type Piece, portionsOf } from './pieces';
import { goesOn, placedText, touches } from './placed-text';

/** What is met while an owner's inline content is gathered. */
export interface Encounters {
  /** Is it an owner already? */
  isOwner(element: Element): boolean;
  /**
   * A block, or a shadow root: an owner of its own.
   * @param flowsBefore how many flows of the owner that holds it end before it
   */
  owner(owner: Owner, flowsBefore: number): void;
  /** An element that is not rendered now. */
  unrendered(element: Element): void;
  /** An element whose text is not read. */
  unread(element: Element): void;
  /** An element that has no shadow root now, inside an owner or one itself. */
  rootless(element: Element): void;
}

/** Gives an element's shadow root, open or closed, where the caller may see it. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** This many nodes are looked at in one go: about a millisecond, a list may have thousands. */
const STRETCH = 100;

/** Gathers the flows of one owner, without those of the blocks inside it, stretch by stretch. */
export class Gathering {
  readonly #builder = new FlowBuilder();
  readonly #stretches: Iterator<void, void>;
  #nodes = 0;
  /** The text that the flow ends with, where it is placed by itself. */
  #placed: Text | null = null;
  /** Did a box in the line begin or end here, so that text must touch what is before it? */
  #isSeam = false;
  /** The boxes in the line that were entered. */
  readonly #boxed = new WeakSet<Node>();
  #isLost = false;

  constructor(
    readonly owner: Owner,
    private readonly shadowRootOf: ShadowRootOf,
    private readonly met: Encounters,
  ) {
    this.#stretches = this.#gatherAll();
  }

  /**
   * Looks at the next stretch. What the page changes in stretches that were looked at is missed.
   * @returns the flows once all is gathered; null before; `lost` where the page took away the
   *   place to go on from
   */
  step(): readonly HtmlFlow[] | 'lost' | null {
    if (!this.#stretches.next().done) return null;
    return this.#isLost ? 'lost' : this.#flows;
  }

  /** Looks at all that is left at once. */
  finish(): readonly HtmlFlow[] {
    while (!this.#stretches.next().done);
    return this.#flows;
  }

  get #flows(): readonly HtmlFlow[] {
    const { owner } = this;
    const { stretches } = this.#builder;
    if (stretches.length === 0) return [];
    const inHeading = isHeading(owner);
    return stretches.map((stretch) => new HtmlFlow(owner, stretch, inHeading));
  }

  *#gatherAll(): Generator<void, void> {
    if (isElement(this.owner)) this.#meetRoot(this.owner);
    yield* this.#gatherInside();
    this.#builder.cut();
  }

  /** Goes down and up by itself: calls that are nested as deep as a page may nest would overflow. */
  *#gatherInside(): Generator<void, void> {
    const parents: Node[] = [this.owner];
    let child: Node | null = firstChildOf(this.owner);
    for (;;) {
      const parent = parents.at(-1)!;
      if (!child) {
        const outer = parents.at(-2);
        if (!outer || this.#hasLeft(parent, outer)) return;
        parents.pop();
        this.#isSeam ||= this.#boxed.has(parent);
        child = nextSiblingOf(parent);
        continue;
      }
      if (++this.#nodes % STRETCH === 0) {
        yield;
        if (this.#hasLeft(child, parent)) return;
      }
      for (const portion of isText(child) ? this.#portions(child) : []) {
        if (portion.from > 0) yield;
        if (portion.from > 0 && this.#hasLeft(child, parent)) return;
        this.#builder.add(portion);
      }
      const role = isElement(child) ? this.#meet(child) : null;
      const isEntered = role === 'inline' || role === 'boxed';
      if (isEntered) parents.push(child);
      if (role === 'boxed') this.#boxed.add(child);
      child = isEntered ? firstChildOf(child) : nextSiblingOf(child);
    }
  }

  /** @returns its role: what is in an inline element belongs to the flow */
  #meet(element: Element): Role {
    const role = roleOf(element);
    if (role === 'inline' || role === 'boxed') {
      this.#isSeam ||= role === 'boxed';
      this.#meetRoot(element);
    } else if (role === 'line') this.#builder.breakLine();
    else this.#meetOther(element, role);
    return role;
  }

  /** What left its parent during a pause does not lead to its next sibling any more. */
  #hasLeft(child: Node, parent: Node): boolean {
    this.#isLost ||= parentOf(child) !== parent;
    return this.#isLost;
  }

  /** What is to be added of a text. */
  #portions(text: Text): Iterable<Piece> {
    if (this.#placed) {
      // White space between what is placed by itself is not rendered.
      if (text.data.trim() === '') return [];
      this.#cut();
    }
    if (this.#isSeam && text.data.trim() !== '') {
      const { last } = this.#builder;
      if (last && !touches(last, text)) this.#cut();
      this.#isSeam = false;
    }
    return portionsOf(text);
  }

  /** Pieces of a line that are placed one by one are one text where each goes on. */
  #addPlaced(element: Element, text: Text): void {
    if (!this.#placed || !goesOn(this.#placed, text)) this.#cut();
    this.#meetRoot(element);
    for (const portion of portionsOf(text)) this.#builder.add(portion);
    this.#placed = text;
  }

  #cut(): void {
    this.#builder.cut();
    this.#placed = null;
  }

  #meetOther(child: Element, role: 'block' | 'aside' | 'break' | 'skip' | 'unrendered'): void {
    const text = role === 'aside' ? this.#placedIn(child) : null;
    if (text) {
      this.#addPlaced(child, text);
      return;
    }
    if (role === 'block' || role === 'break') this.#cut();
    if (role === 'block' || role === 'aside') this.#meetOwner(child);
    else if (role === 'unrendered') this.met.unrendered(child);
    else this.#meetUnread(child);
  }

  /** What is not read may be a drawing that holds text. */
  #meetUnread(child: Element): void {
    const texts = textIn(child);
    if (texts.length > 0 && !checkVisibility(child)) {
      this.met.unrendered(child);
      return;
    }
    this.met.unread(child);
    for (const text of texts) {
      if (text.checkVisibility()) this.#meetOwner(text);
      else this.met.unrendered(text);
    }
  }

  /** What is placed beside text that is not is no piece of its line, but stands elsewhere. */
  #placedIn(child: Element): Text | null {
    const isBesideText = this.#builder.hasText && !this.#placed;
    return isBesideText || this.met.isOwner(child) ? null : placedText(child);
  }

  #meetRoot(element: Element): void {
    const root = this.shadowRootOf(element);
    if (root) this.#meetOwner(root);
    else this.met.rootless(element);
  }

  /** A flow that goes on behind an owner stands before it all the same. */
  #meetOwner(owner: Owner): void {
    const { stretches, hasText } = this.#builder;
    this.met.owner(owner, stretches.length + (hasText ? 1 : 0));
  }
}
