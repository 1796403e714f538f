import type { Flow, Owner } from './flow';
import { compareFlows } from './flow-changes';
import { gatherFlows, type ShadowRootOf } from './gather';
import { HiddenWatch } from './hidden-watch';
import { LateRoots, mayHost } from './late-roots';

/** What the territory tells of. */
export interface TerritoryEvents {
  /** A shadow root was met for the first time: it must be observed by itself. */
  root(root: ShadowRoot): void;
  /** Flows of one owner, in document order as far as owners come in it. */
  came(flows: readonly Flow[]): void;
  gone(flow: Flow): void;
}

/** Knows which owners were read and which flows they have, and what waits to be read. */
export class Territory {
  readonly #flows = new Map<Owner, readonly Flow[]>();
  readonly #unread = new WeakSet<Element>();
  readonly #dirty = new Set<Owner>();
  readonly #touched = new Set<Text>();
  readonly #hidden: HiddenWatch;
  readonly #late: LateRoots;
  #waiting: Owner[] = [];
  #root: Element | null = null;

  constructor(
    private readonly shadowRootOf: ShadowRootOf,
    private readonly isOurs: (element: Element) => boolean,
    private readonly events: TerritoryEvents,
    wake: () => void,
  ) {
    this.#hidden = new HiddenWatch((element) => {
      this.touch(element);
      wake();
    });
    this.#late = new LateRoots(wake);
  }

  /** Has every owner met so far been read? */
  get isExplored(): boolean {
    return this.#waiting.length === 0 && this.#dirty.size === 0 && !this.#late.isDue;
  }

  /** Enters the page, or the other root element that a script has put into it. */
  enterPage(): void {
    const root = document.documentElement;
    if (root === this.#root) return;
    if (this.#root) this.forget(this.#root);
    this.#root = root;
    if (root) this.#enter(root);
  }

  #enter(owner: Owner): void {
    if (this.#flows.has(owner)) return;
    this.#flows.set(owner, []);
    this.#waiting.push(owner);
  }

  /** Reads one owner: changed ones before new ones. */
  step(): void {
    const [dirty] = this.#dirty;
    if (dirty) {
      this.#dirty.delete(dirty);
      this.#read(dirty);
      if (this.#dirty.size === 0) this.#touched.clear();
      return;
    }
    const next = this.#waiting.pop();
    if (next) {
      if (this.#flows.has(next)) this.#read(next);
      return;
    }
    const late = this.#late.take();
    if (late) this.#lookAgain(late);
  }

  /** A node, or something in it, changed. Text that is not read stays unread. */
  touch(node: Node): void {
    if (node === document) this.enterPage();
    if (node instanceof Text) this.#touched.add(node);
    for (let at: Node | null = node; at; at = at.parentNode) {
      if (this.#unread.has(at as Element)) return;
      if (!this.#flows.has(at as Owner)) continue;
      this.#dirty.add(at as Owner);
      return;
    }
  }

  /** A node left the page, with all that is in it. */
  forget(node: Node): void {
    if (this.#flows.has(node as Owner)) this.#drop(node as Owner);
    if (!(node instanceof Element)) return;
    const root = this.shadowRootOf(node);
    if (root) this.#forgetRoot(root);
    this.#late.delete(node);
    for (const child of node.children) this.forget(child);
  }

  clear(): void {
    this.#hidden.disconnect();
    this.#late.disconnect();
    for (const owner of [...this.#flows.keys()]) this.#drop(owner);
  }

  #forgetRoot(root: ShadowRoot): void {
    this.#drop(root);
    for (const child of root.children) this.forget(child);
  }

  #drop(owner: Owner): void {
    for (const flow of this.#flows.get(owner) ?? []) this.#end(flow);
    this.#flows.delete(owner);
    this.#dirty.delete(owner);
  }

  #end(flow: Flow): void {
    flow.alive = false;
    this.events.gone(flow);
  }

  #read(owner: Owner): void {
    const met: Owner[] = [];
    const gathered = gatherFlows(owner, this.shadowRootOf, {
      owner: (inner) => {
        if (inner instanceof ShadowRoot && !this.#flows.has(inner)) this.events.root(inner);
        if (!(inner instanceof Element) || !this.isOurs(inner)) met.push(inner);
      },
      hidden: (element) => {
        if (this.#hidden.add(element)) this.forget(element);
      },
      unread: (element) => this.#unread.add(element),
      rootless: (element) => {
        if (mayHost(element)) this.#late.add(element);
      },
    });
    this.#replace(owner, gathered);
    for (const inner of met.reverse()) this.#enter(inner);
  }

  /** Keeps the flows whose text did not change: nothing is matched twice. */
  #replace(owner: Owner, gathered: readonly Flow[]): void {
    const { now, came, gone } = compareFlows(this.#flows.get(owner) ?? [], gathered, (node) =>
      this.#touched.has(node),
    );
    for (const flow of gone) this.#end(flow);
    this.#flows.set(owner, now);
    if (came.length > 0) this.events.came(came);
  }

  /** An element that had no shadow root may have one now, and its own text may be out of sight. */
  #lookAgain(element: Element): void {
    if (!this.shadowRootOf(element)) return;
    this.#late.delete(element);
    this.touch(element);
  }
}
