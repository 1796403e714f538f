import type { HtmlFlow } from './flow';
import { compareFlows } from './flow-changes';
import { Gathering, type ShadowRootOf } from './gather';
import { LateRoots, mayHost } from './late-roots';
import { isEditable } from './layout';
import { contains, isConnected, parentOf, rootElement } from './native';
import { isElement, isShadowRoot, isText } from './node-kinds';
import { Owners } from './owners';
import type { Owner } from './pieces';
import { Turns } from './turns';
import { UnrenderedWatch } from './unrendered-watch';

/** What the territory tells of. */
interface TerritoryEvents {
  /** A shadow root was met for the first time: it must be observed by itself. */
  root(root: ShadowRoot): void;
  /** A shadow root left the page. */
  rootGone(root: ShadowRoot): void;
  /** New flows, in document order as long as the page stands still. */
  came(flows: readonly HtmlFlow[]): void;
  gone(flow: HtmlFlow): void;
  /** Flows stand elsewhere in the page. */
  moved(flows: readonly HtmlFlow[]): void;
  /** What is said of the language of flows is another. */
  said(flows: readonly HtmlFlow[]): void;
}

/** Knows which owners were read and which flows they have, and what waits to be read. */
export class Territory {
  readonly #owners = new Owners();
  #unread = new WeakSet<Element>();
  /** Owners to be read, and flows to be told of when what stands before them was read. */
  readonly #turns = new Turns<Owner | readonly HtmlFlow[]>();
  #touched = new WeakSet<Text>();
  readonly #unrendered: UnrenderedWatch;
  readonly #late: LateRoots;
  /** Owners that were met in the one that is being read, and how many flows end before each. */
  #met: { owner: Owner; flowsBefore: number }[] = [];
  #gathering: Gathering | null = null;
  #root: Element | null = null;

  constructor(
    private readonly shadowRootOf: ShadowRootOf,
    private readonly isOurs: (element: Element) => boolean,
    private readonly events: TerritoryEvents,
    wake: () => void,
  ) {
    this.#unrendered = new UnrenderedWatch((element) => {
      this.touch(element);
      wake();
    });
    this.#late = new LateRoots(wake);
  }

  /** Has every owner met so far been read, though some of them may have changed? */
  get isExplored(): boolean {
    const isReadingNew = this.#gathering !== null && !this.#turns.isOfChanged;
    return !isReadingNew && !this.#turns.hasNew && !this.#late.isDue;
  }

  /** Is there an owner that changed since it was read? */
  get isChanged(): boolean {
    return this.#turns.hasChanged || (this.#gathering !== null && this.#turns.isOfChanged);
  }

  /** Enters the page, or the other root element that a script has put into it. */
  enterPage(): void {
    const root = rootElement();
    if (root === this.#root) return;
    if (this.#root) this.forget(this.#root);
    this.#root = root;
    if (root) this.#enter(root);
  }

  /** Reads all of the page anew: what is read of it and what is not may be another. */
  reenterPage(): void {
    if (this.#root) this.forget(this.#root);
    this.#root = null;
    this.#unread = new WeakSet();
    this.enterPage();
  }

  #enter(owner: Owner): void {
    if (this.#owners.has(owner)) return;
    this.#owners.set(owner, []);
    this.#turns.addNew(owner);
    if (isShadowRoot(owner)) this.events.root(owner);
  }

  /**
   * Reads a stretch of one owner, or looks at one element again.
   * @throws what the page made fail; the owner is skipped
   */
  step(): void {
    if (!this.#gathering) this.#takeNext();
    this.#turns.countStep();
    if (!this.#gathering) return;
    try {
      this.#goOn(this.#gathering);
    } catch (error) {
      this.#endGathering();
      throw error;
    }
  }

  #takeNext(): void {
    const next = this.#turns.take(this.#late.isDue);
    if (!next) this.#lookAgain(this.#late.take());
    else if (isFlows(next)) this.#tell(next);
    else if (this.#owners.has(next)) this.#begin(next);
  }

  /** A node, or something in it, changed. Text that is not read stays unread. */
  touch(node: Node): void {
    if (node === document) this.enterPage();
    if (isText(node)) this.#touched.add(node);
    for (let at: Node | null = node; at; at = parentOf(at)) {
      if (this.#unread.has(at as Element)) return;
      if (!this.#owners.has(at)) continue;
      this.#turns.addChanged(at);
      return;
    }
  }

  /** What was not read around a node may be, or hold what is. */
  reopen(node: Node): void {
    for (let at: Node | null = node; at; at = parentOf(at)) {
      if (this.#unread.delete(at as Element) && parentOf(at)) this.touch(parentOf(at)!);
    }
  }

  /** Whether an element is read, and how, may be another. */
  rejudge(element: Node): void {
    if (element === this.#root) this.reenterPage();
    else if (this.#unread.has(element as Element)) this.reopen(element);
    else this.touch(parentOf(element) ?? element);
  }

  /** A node left the page, with all that is in it. */
  forget(node: Node): void {
    this.#owners.forEachIn(node, (one) => {
      if (this.#owners.has(one)) this.#drop(one);
      if (isShadowRoot(one)) return;
      this.#unrendered.delete(one);
      this.#late.delete(one);
    });
  }

  /** A node stands elsewhere in the page, with all that is in it. */
  move(node: Node): void {
    this.#owners.forEachIn(node, (one) => {
      const flows = this.#owners.flowsOf(one);
      if (flows.length > 0) this.events.moved(flows);
    });
  }

  /** What an element says of the language in it is another. */
  resay(element: Node): void {
    this.#owners.forEachIn(element, (one) => {
      const flows = this.#owners.flowsOf(one);
      if (flows.length > 0) this.events.said(flows);
    });
    // An element in a line has its text in the flows of what is around it.
    for (let at: Node | null = parentOf(element); at; at = parentOf(at)) {
      if (!this.#owners.has(at)) continue;
      const flows = this.#owners
        .flowsOf(at)
        .filter(({ pieces }) => contains(element, pieces[0]!.node));
      if (flows.length > 0) this.events.said(flows);
      return;
    }
  }

  clear(): void {
    this.#unrendered.disconnect();
    this.#late.disconnect();
    for (const owner of this.#owners.all()) this.#drop(owner);
  }

  #drop(owner: Owner): void {
    for (const flow of this.#owners.flowsOf(owner)) this.#end(flow);
    this.#owners.delete(owner);
    this.#turns.forgetChanged(owner);
    if (isShadowRoot(owner)) this.events.rootGone(owner);
    if (this.#gathering?.owner === owner) this.#endGathering();
  }

  #endGathering(): void {
    this.#gathering = null;
    this.#met = [];
  }

  #end(flow: HtmlFlow): void {
    flow.alive = false;
    this.events.gone(flow);
  }

  #begin(owner: Owner): void {
    this.#met = [];
    this.#gathering = new Gathering(owner, this.shadowRootOf, {
      isOwner: (element) => this.#owners.has(element),
      owner: (inner, flowsBefore) => {
        if (isElement(inner) && this.isOurs(inner)) return;
        this.#met.push({ owner: inner, flowsBefore });
      },
      unrendered: (element) => {
        if (this.#unrendered.has(element)) return;
        this.forget(element);
        this.#unrendered.add(element);
      },
      unread: (element) => {
        if (this.#unread.has(element)) return;
        // It was read until now, it may be: a text that becomes an editor.
        if (isEditable(element)) this.forget(element);
        this.#unread.add(element);
      },
      rootless: (element) => {
        if (mayHost(element)) this.#late.add(element);
      },
    });
  }

  #goOn(gathering: Gathering): void {
    const { owner } = gathering;
    const gathered = gathering.step();
    // To hide something can end what is being read.
    if (!gathered || this.#gathering !== gathering) return;
    if (gathered === 'lost') this.#begin(owner);
    // Once more, and at once, or a page that changes all the time would never be read.
    const flows = gathered === 'lost' ? this.#gathering.finish() : gathered;
    const came = this.#replace(owner, flows);
    if (!this.#turns.hasChanged) this.#touched = new WeakSet();
    // What changed may be wrong on the page now, and does not wait for what stands before it.
    if (this.#turns.isOfChanged) this.#tell(came);
    this.#addMet(this.#turns.isOfChanged ? [] : came);
    this.#endGathering();
  }

  /** Has the inner owners and the flows between them read in their order: the last is added first. */
  #addMet(flows: readonly HtmlFlow[]): void {
    let end = flows.length;
    for (const { owner, flowsBefore } of this.#met.reverse()) {
      if (flowsBefore < end) this.#turns.addNew(flows.slice(flowsBefore, end));
      end = Math.min(end, flowsBefore);
      // What left the page between two stretches is not entered.
      if (isConnected(owner)) this.#enter(owner);
    }
    this.#tell(flows.slice(0, end));
  }

  #tell(flows: readonly HtmlFlow[]): void {
    const alive = flows.filter((flow) => flow.alive);
    if (alive.length > 0) this.events.came(alive);
  }

  /** Keeps the flows whose text did not change: nothing is matched twice. @returns the others */
  #replace(owner: Owner, gathered: readonly HtmlFlow[]): readonly HtmlFlow[] {
    const { now, came, gone } = compareFlows(this.#owners.flowsOf(owner), gathered, (node) =>
      this.#touched.has(node),
    );
    for (const flow of gone) this.#end(flow);
    this.#owners.set(owner, now);
    return came;
  }

  /** An element that had no shadow root may have one now, and its own text may be out of sight. */
  #lookAgain(element: Element | undefined): void {
    if (!element || !this.shadowRootOf(element)) return;
    this.#late.delete(element);
    this.touch(element);
  }
}

function isFlows(one: Owner | readonly HtmlFlow[]): one is readonly HtmlFlow[] {
  return Array.isArray(one);
}
