import { type Flow, LONGEST_FLOW } from './flow';

/** The unit of work: heading to heading, but never more text than one slice can bear. */
export interface Section {
  readonly flows: Flow[];
}

/** Sorts flows, as they come in document order, into sections and hands on each that is whole. */
export class Sectioner {
  #open: Section = { flows: [] };
  #length = 0;

  constructor(private readonly add: (section: Section) => void) {}

  push(flow: Flow): void {
    const length = flow.pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0);
    if (this.#length + length > LONGEST_FLOW || isHeading(flow.owner)) this.close();
    this.#open.flows.push(flow);
    this.#length += length;
  }

  /** Ends the section: what comes from now on begins another. */
  close(): void {
    if (this.#open.flows.length === 0) return;
    this.add(this.#open);
    this.#open = { flows: [] };
    this.#length = 0;
  }
}

function isHeading(owner: Node): boolean {
  return owner instanceof Element && owner.matches('h1,h2,h3,h4,h5,h6,[role="heading"]');
}

/** How far a section is from the viewport, in CSS pixels; 0 where it is in sight. */
export function distanceOf(section: Section): number {
  const first = section.flows.find((flow) => flow.alive);
  const last = section.flows.findLast((flow) => flow.alive);
  if (!first || !last) return 0;
  const top = hostElement(first)?.getBoundingClientRect().top ?? 0;
  const bottom = hostElement(last)?.getBoundingClientRect().bottom ?? 0;
  return Math.max(0, top - window.innerHeight, -bottom);
}

function hostElement(flow: Flow): Element | null {
  return flow.pieces[0]?.node.parentElement ?? null;
}
