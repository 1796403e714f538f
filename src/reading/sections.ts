import { indexAfter } from './index-after';
import { type IsBefore, Section, type Sectioned } from './section';
import { WaitingSet } from './waiting-set';

/** More text than this between two headings makes more than one section, in characters. */
const LONGEST_SECTION = 10_000;
/** A section in which text comes later may grow to this, so that few marks move. */
const LONGEST_GROWN = 2 * LONGEST_SECTION;

interface SectionEvents<F extends Sectioned> {
  /** A section has flows that wait to be read. */
  whole(section: Section<F>): void;
  /** Flows that were read are in these sections now, or not any more. */
  regrouped(sections: readonly Section<F>[]): void;
}

/**
 * Sorts flows into sections by where they stand in the document, whenever they come, and hands on
 * each that is whole.
 */
export class Sections<F extends Sectioned> {
  /** In the order of the document. */
  #sections: Section<F>[] = [];
  /** Sections that are empty now stay in the list until it is used: thousands may go at once. */
  #hasEmpty = false;
  readonly #homes = new WeakMap<object, Section<F>>();
  /** Flows that were taken out of their section, and whether they were read. */
  readonly #lifted = new WaitingSet<F>();
  readonly #wasUnread = new WeakMap<object, boolean>();
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

  push(flow: F, isUnread = true): void {
    const index = this.#find(flow);
    const section = this.#sections[this.#at];
    const isFull = section !== undefined && section.length + flow.length > LONGEST_SECTION;
    if (!section) this.#begin(flow, 0, isUnread);
    else if (index === section.flows.length && (flow.isHeading || isFull)) {
      this.#pushBehind(flow, isUnread);
    } else if (index === 0 && (section.first?.isHeading || isFull)) {
      this.#begin(flow, this.#at, isUnread);
    } else if (index > 0 && flow.isHeading) {
      this.#put(flow, this.#split(section, index), 0, isUnread);
    } else {
      this.#put(flow, section, index, isUnread);
      if (section.length > LONGEST_GROWN) this.#split(section, section.middle);
    }
  }

  /** It begins a section, unless the text that follows it is of the same chapter. */
  #pushBehind(flow: F, isUnread: boolean): void {
    const next = this.#sections[this.#at + 1];
    const hasRoom = next && !next.first?.isHeading && next.length + flow.length <= LONGEST_SECTION;
    if (hasRoom && !flow.isHeading) this.#put(flow, next, 0, isUnread);
    else this.#begin(flow, this.#at + 1, isUnread);
  }

  /** The flow is gone. */
  delete(flow: F): void {
    this.#lifted.delete(flow);
    this.#takeOut(flow);
  }

  /** A flow stands elsewhere now: it has no section until `putLifted`, when others are out too. */
  lift(flow: F): void {
    const section = this.#homes.get(flow);
    if (!section) return;
    this.#wasUnread.set(flow, this.#takeOut(flow));
    this.#lifted.add(flow);
    this.events.regrouped([section]);
  }

  /** Puts one that was lifted where it stands. @returns false where there is none */
  putLifted(): boolean {
    const flow = this.#lifted.take();
    if (!flow) return false;
    this.push(flow, this.#wasUnread.get(flow));
    this.events.regrouped([this.#homes.get(flow)!]);
    return true;
  }

  /** @returns whether it waited to be read */
  #takeOut(flow: F): boolean {
    const section = this.#homes.get(flow);
    const isUnread = section?.delete(flow) ?? false;
    this.#homes.delete(flow);
    if (!section?.isEmpty) return isUnread;
    if (section === this.#open) this.#open = null;
    this.#hasEmpty = true;
    return isUnread;
  }

  #dropEmpty(): void {
    if (!this.#hasEmpty) return;
    const last = this.#sections[this.#at];
    this.#sections = this.#sections.filter(({ isEmpty }) => !isEmpty);
    this.#at = Math.max(0, last ? this.#sections.indexOf(last) : 0);
    this.#hasEmpty = false;
  }

  /** Hands on the section that is open: no more is known that belongs to it. */
  close(): void {
    if (this.#open?.isUnread) this.events.whole(this.#open);
    this.#open = null;
  }

  /** Finds a flow's section, which is `#at` then. @returns its index in the section */
  #find(flow: F): number {
    this.#dropEmpty();
    const here = this.#sections[this.#at];
    if (here && this.isBefore(here.last!, flow)) {
      const next = this.#sections[this.#at + 1];
      if (!next || this.isBefore(flow, next.first!)) return here.flows.length;
    }
    const before = indexAfter(this.#sections, ({ first }) => this.isBefore(first!, flow));
    this.#at = Math.max(0, before - 1);
    return this.#sections[this.#at]?.indexFor(flow, this.isBefore) ?? 0;
  }

  #begin(flow: F, at: number, isUnread: boolean): void {
    this.close();
    this.#open = new Section<F>();
    this.#sections.splice(at, 0, this.#open);
    this.#at = at;
    this.#put(flow, this.#open, 0, isUnread);
  }

  #put(flow: F, section: Section<F>, index: number, isUnread: boolean): void {
    section.insert(flow, index, isUnread);
    this.#homes.set(flow, section);
    if (isUnread && section !== this.#open) this.events.whole(section);
  }

  /**
   * @param section the one that is `#at`
   * @returns the new one, which begins with what stood at `index`
   */
  #split(section: Section<F>, index: number): Section<F> {
    const tail = section.splitAt(index);
    for (const flow of tail.flows) this.#homes.set(flow, tail);
    this.#at++;
    this.#sections.splice(this.#at, 0, tail);
    if (section === this.#open) this.close();
    if (tail.isUnread) this.events.whole(tail);
    this.events.regrouped([section, tail]);
    return tail;
  }
}
