/**
 * Where each folded code unit comes from. While folding keeps lengths, and it mostly does, there
 * is nothing to note.
 */
export class OffsetTable {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #isMoved = false;

  /** The source's `[from, to)` stands as it is. */
  copy(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      this.#starts.push(at);
      this.#ends.push(at + 1);
    }
  }

  /** The source's `[from, to)` became `length` code units. */
  replace(from: number, to: number, length: number): void {
    this.#isMoved ||= to - from !== 1 || length !== 1;
    for (let i = 0; i < length; i++) {
      this.#starts.push(from);
      this.#ends.push(to);
    }
  }

  /** Both tables, or null where every offset is the source's. */
  tables(): { starts: Int32Array | null; ends: Int32Array | null } {
    if (!this.#isMoved) return { starts: null, ends: null };
    return { starts: Int32Array.from(this.#starts), ends: Int32Array.from(this.#ends) };
  }
}
