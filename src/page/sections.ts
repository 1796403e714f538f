import { type Flow, LONGEST_FLOW, type Owner } from './flow';
import { isElement } from './node-kinds';

/** The unit of work and of “first occurrence”: heading to heading, but never too much text. */
export class Section {
  #flows: Flow[] = [];
  #taken = 0;
  #isDisordered = false;

  /** @param isLate it came after the section was first handed on, and may stand anywhere in it */
  push(flow: Flow, isLate: boolean): void {
    this.#flows.push(flow);
    this.#isDisordered ||= isLate;
  }

  /** Flows that wait to be read. */
  get waiting(): readonly Flow[] {
    return this.#flows.slice(this.#taken).filter(({ alive }) => alive);
  }

  /** Takes the next flow that waits to be read, or null. */
  take(): Flow | null {
    while (this.#taken < this.#flows.length) {
      const flow = this.#flows[this.#taken++];
      if (flow?.alive) return flow;
    }
    return null;
  }

  /** All its flows in document order. */
  inOrder(): readonly Flow[] {
    const waiting = new Set(this.waiting);
    const alive = this.#flows.filter((flow) => flow.alive);
    if (this.#isDisordered) alive.sort(byPosition);
    const read = alive.filter((flow) => !waiting.has(flow));
    this.#flows = [...read, ...waiting];
    this.#taken = read.length;
    return alive;
  }
}

/** Sorts flows, as they come in document order, into sections and hands on each that is whole. */
export class Sectioner {
  readonly #homes = new WeakMap<Owner, Section>();
  #open = new Section();
  #length = 0;

  constructor(private readonly add: (section: Section) => void) {}

  /** What an owner shows anew belongs to the section where it stood before. */
  push(flow: Flow): void {
    const home = this.#homes.get(flow.owner);
    if (home && home !== this.#open) {
      home.push(flow, true);
      this.add(home);
      return;
    }
    const length = flow.pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0);
    if (this.#length + length > LONGEST_FLOW || isHeading(flow.owner)) this.close();
    this.#open.push(flow, home !== undefined);
    this.#homes.set(flow.owner, this.#open);
    this.#length += length;
  }

  /** Ends the section: what comes from now on begins another. */
  close(): void {
    if (this.#open.waiting.length === 0) return;
    this.add(this.#open);
    this.#open = new Section();
    this.#length = 0;
  }

  /** The section that an owner's flows belong to. */
  sectionOf({ owner }: Flow): Section {
    return this.#homes.get(owner) ?? this.#open;
  }
}

/** Is this, or what it stands in, a heading? */
export function isHeading(owner: Owner): boolean {
  return isElement(owner) && owner.closest('h1,h2,h3,h4,h5,h6,[role="heading"]') !== null;
}

/** How far what waits in a section is from the viewport, in CSS pixels; 0 where it is in sight. */
export function distanceOf({ waiting }: Section): number {
  const [first] = waiting;
  const last = waiting.at(-1);
  if (!first || !last) return 0;
  const top = hostElement(first)?.getBoundingClientRect().top ?? 0;
  const bottom = hostElement(last)?.getBoundingClientRect().bottom ?? 0;
  return Math.max(0, top - window.innerHeight, -bottom);
}

function hostElement(flow: Flow): Element | null {
  return flow.pieces[0]?.node.parentElement ?? null;
}

function byPosition(a: Flow, b: Flow): number {
  const [first, second] = [a.pieces[0]!, b.pieces[0]!];
  if (first.node === second.node) return first.from - second.from;
  const position = first.node.compareDocumentPosition(second.node);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
