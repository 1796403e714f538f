import { indexAfter } from './index-after';
import { WaitingSet } from './waiting-set';

/** What a section must know of a flow. */
export interface Sectioned {
  /** How many characters of it are seen. */
  readonly length: number;
  readonly isHeading: boolean;
}

/** Does one stand before another, as the document is read? */
export type IsBefore<F> = (one: F, other: F) => boolean;

/** The unit of work and of “first occurrence”: heading to heading, but never too much text. */
export class Section<F extends Sectioned> {
  #flows: F[] = [];
  /** Flows that were deleted and are still in the list: thousands may go at once. */
  readonly #gone = new Set<F>();
  readonly #unread = new WaitingSet<F>();
  #length = 0;

  /** Its flows in the order of the document. */
  get flows(): readonly F[] {
    return this.#present;
  }

  get isEmpty(): boolean {
    return this.#flows.length === this.#gone.size;
  }

  get first(): F | undefined {
    return this.#present[0];
  }

  get last(): F | undefined {
    return this.#present.at(-1);
  }

  /** How many characters of its flows are seen. */
  get length(): number {
    return this.#length;
  }

  /** Is there a flow that waits to be read? */
  get isUnread(): boolean {
    return this.#unread.size > 0;
  }

  /**
   * @param index where the new flow stands among the others
   * @param isUnread does it wait to be read?
   */
  insert(flow: F, index: number, isUnread: boolean): void {
    this.#present.splice(index, 0, flow);
    if (isUnread) this.#unread.add(flow);
    this.#length += flow.length;
  }

  /** One of its flows is gone. @returns whether it waited to be read */
  delete(flow: F): boolean {
    const isUnread = this.#unread.has(flow);
    this.#gone.add(flow);
    this.#unread.delete(flow);
    this.#length -= flow.length;
    return isUnread;
  }

  /** Takes the next flow that waits to be read. */
  take(): F | undefined {
    return this.#unread.take();
  }

  /** Ends before one of its flows. @returns what follows, a section of its own */
  splitAt(index: number): Section<F> {
    const tail = new Section<F>();
    for (const flow of this.#present.splice(index)) {
      tail.#flows.push(flow);
      if (this.#unread.has(flow)) tail.#unread.add(flow);
      this.#unread.delete(flow);
      tail.#length += flow.length;
    }
    this.#length -= tail.#length;
    return tail;
  }

  /** Where a flow would stand among its own, by binary search. */
  indexFor(flow: F, isBefore: IsBefore<F>): number {
    return indexAfter(this.#present, (other) => isBefore(other, flow));
  }

  /** The index of the flow before which half of the text stands. */
  get middle(): number {
    let length = 0;
    const index = this.#present.findIndex((flow) => {
      length += flow.length;
      return length > this.#length / 2;
    });
    return Math.max(1, index);
  }

  get #present(): F[] {
    if (this.#gone.size > 0) this.#flows = this.#flows.filter((flow) => !this.#gone.has(flow));
    this.#gone.clear();
    return this.#flows;
  }
}
