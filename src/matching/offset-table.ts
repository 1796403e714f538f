/**
 * Where each folded code unit comes from. While folding keeps lengths, and it mostly does, there
 * is nothing to note; and else only where it does not, since a text may be of megabytes.
 */
export class OffsetTable {
  /** From, to and new length of each place that was replaced, in order. */
  readonly #replaced: number[] = [];
  #isMoved = false;
  #grown = 0;

  /** The source's `[from, to)` became `length` code units; what is between such places stands as it is. */
  replace(from: number, to: number, length: number): void {
    this.#isMoved ||= to - from !== 1 || length !== 1;
    this.#grown += length - (to - from);
    this.#replaced.push(from, to, length);
  }

  /**
   * Both tables, or null where every offset is the source's.
   * @param size of the source, in code units
   */
  tables(size: number): { starts: Int32Array | null; ends: Int32Array | null } {
    if (!this.#isMoved) return { starts: null, ends: null };
    const starts = new Int32Array(size + this.#grown);
    const ends = new Int32Array(starts.length);
    let at = 0;
    let next = 0;
    const copy = (to: number) => {
      for (; next < to; next++, at++) {
        starts[at] = next;
        ends[at] = next + 1;
      }
    };
    for (let i = 0; i < this.#replaced.length; i += 3) {
      const [from = 0, to = 0, length = 0] = this.#replaced.slice(i, i + 3);
      copy(from);
      starts.fill(from, at, at + length);
      ends.fill(to, at, at + length);
      at += length;
      next = to;
    }
    copy(size);
    return { starts, ends };
  }
}
