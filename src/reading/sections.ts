import { type IsBefore, indexAfter, Section, type Sectioned } from './section';

/** More text than this between two headings makes more than one section, in characters. */
const LONGEST_SECTION = 10_000;
/** A section in which text comes later may grow to this, so that few marks move. */
const LONGEST_GROWN = 2 * LONGEST_SECTION;

export interface SectionEvents<F extends Sectioned> {
  /** A section has flows that wait to be read. */
  whole(section: Section<F>): void;
  /** Flows of a section are in another now. */
  split(section: Section<F>, tail: Section<F>): void;
}

/**
 * Sorts flows into sections by where they stand in the document, whenever they come, and hands on
 * each that is whole.
 */
export class Sections<F extends Sectioned> {
  /** In the order of the document; none is empty. */
  readonly #sections: Section<F>[] = [];
  readonly #homes = new WeakMap<object, Section<F>>();
  /** The section that grows at its end, and was not handed on. */
  #open: Section<F> | null = null;
  /** Where the last flow was put. */
  #at = 0;

  constructor(
    private readonly isBefore: IsBefore<F>,
    private readonly events: SectionEvents<F>,
  ) {}

  /** The section that a flow stands in. */
  of(flow: F): Section<F> | undefined {
    return this.#homes.get(flow);
  }

  push(flow: F): void {
    const index = this.#find(flow);
    const section = this.#sections[this.#at];
    const isFull = section !== undefined && section.length + flow.length > LONGEST_SECTION;
    if (!section) this.#begin(flow, 0);
    else if (index === section.flows.length && (flow.isHeading || isFull)) {
      this.#pushBehind(flow);
    } else if (index === 0 && (section.first?.isHeading || isFull)) this.#begin(flow, this.#at);
    else if (index > 0 && flow.isHeading) this.#put(flow, this.#split(section, index), 0);
    else {
      this.#put(flow, section, index);
      if (section.length > LONGEST_GROWN) this.#split(section, section.middle);
    }
  }

  /** It begins a section, unless the text that follows it is of the same chapter. */
  #pushBehind(flow: F): void {
    const next = this.#sections[this.#at + 1];
    const hasRoom = next && !next.first?.isHeading && next.length + flow.length <= LONGEST_SECTION;
    if (hasRoom && !flow.isHeading) this.#put(flow, next, 0);
    else this.#begin(flow, this.#at + 1);
  }

  /** The flow is gone. */
  delete(flow: F): void {
    const section = this.#homes.get(flow);
    section?.delete(flow);
    this.#homes.delete(flow);
    if (!section || section.flows.length > 0) return;
    if (section === this.#open) this.#open = null;
    this.#sections.splice(this.#sections.indexOf(section), 1);
  }

  /** Hands on the section that is open: no more is known that belongs to it. */
  close(): void {
    if (this.#open?.isUnread) this.events.whole(this.#open);
    this.#open = null;
  }

  /** Finds a flow's section, which is `#at` then. @returns its index in the section */
  #find(flow: F): number {
    const here = this.#sections[this.#at];
    if (here && this.isBefore(here.last!, flow)) {
      const next = this.#sections[this.#at + 1];
      if (!next || this.isBefore(flow, next.first!)) return here.flows.length;
    }
    const before = indexAfter(this.#sections, ({ first }) => this.isBefore(first!, flow));
    this.#at = Math.max(0, before - 1);
    return this.#sections[this.#at]?.indexFor(flow, this.isBefore) ?? 0;
  }

  #begin(flow: F, at: number): void {
    this.close();
    this.#open = new Section<F>();
    this.#sections.splice(at, 0, this.#open);
    this.#at = at;
    this.#put(flow, this.#open, 0);
  }

  #put(flow: F, section: Section<F>, index: number): void {
    section.insert(flow, index);
    this.#homes.set(flow, section);
    if (section !== this.#open) this.events.whole(section);
  }

  /** @returns the new section, which begins with what stood at `index` */
  #split(section: Section<F>, index: number): Section<F> {
    const tail = section.splitAt(index);
    for (const flow of tail.flows) this.#homes.set(flow, tail);
    this.#at = this.#sections.indexOf(section) + 1;
    this.#sections.splice(this.#at, 0, tail);
    if (section === this.#open) this.close();
    if (tail.isUnread) this.events.whole(tail);
    this.events.split(section, tail);
    return tail;
  }
}
