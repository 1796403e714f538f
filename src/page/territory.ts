import type { Flow, Owner, Piece } from './flow';
import { gatherFlows, type ShadowRootOf } from './gather';
import { HiddenWatch } from './hidden-watch';

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
  #waiting: Owner[] = [];

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
  }

  /** Has every owner met so far been read? */
  get isExplored(): boolean {
    return this.#waiting.length === 0 && this.#dirty.size === 0;
  }

  enter(owner: Owner): void {
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
    if (next && this.#flows.has(next)) this.#read(next);
  }

  /** A node, or something in it, changed. Text that is not read stays unread. */
  touch(node: Node): void {
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
    for (const child of node.children) this.forget(child);
  }

  clear(): void {
    this.#hidden.disconnect();
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
      hidden: (element) => this.#hidden.add(element),
      unread: (element) => this.#unread.add(element),
    });
    this.#replace(owner, gathered);
    for (const inner of met.reverse()) this.enter(inner);
  }

  /** Keeps the flows whose text did not change: nothing is matched twice. */
  #replace(owner: Owner, gathered: readonly Flow[]): void {
    const old = new Map((this.#flows.get(owner) ?? []).map((flow) => [keyOf(flow), flow]));
    const came: Flow[] = [];
    const now = gathered.map((flow) => {
      const same = old.get(keyOf(flow));
      if (same && this.#isUntouched(same, flow)) {
        old.delete(keyOf(flow));
        return same;
      }
      came.push(flow);
      return flow;
    });
    for (const flow of old.values()) this.#end(flow);
    this.#flows.set(owner, now);
    if (came.length > 0) this.events.came(came);
  }

  #isUntouched(old: Flow, flow: Flow): boolean {
    return (
      old.pieces.length === flow.pieces.length &&
      old.pieces.every(
        (piece, i) => isSame(piece, flow.pieces[i]) && !this.#touched.has(piece.node),
      )
    );
  }
}

/** Flows of one owner never share their first piece's node and offset. */
function keyOf(flow: Flow): Text | string {
  const first = flow.pieces[0];
  return first && first.from === 0 ? first.node : `${first?.from}:${flow.pieces.length}`;
}

function isSame(piece: Piece, other: Piece | undefined): boolean {
  return piece.node === other?.node && piece.from === other.from && piece.to === other.to;
}
