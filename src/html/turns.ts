import { WaitingSet } from '../reading/waiting-set';

/** Most new owners hold a line: so many take as long as a stretch of a long one that changed. */
const NEW_FOR_CHANGED = 20;

/**
 * Whose turn it is to be read: what changed before what is new, since it may be wrong on the page
 * now, but no more of it, since a page may change its longest list faster than it is read.
 */
export class Turns<T> {
  readonly #changed = new WaitingSet<T>();
  /** The last comes first: owners are met with their first child last. */
  readonly #new: T[] = [];
  /** How many steps what is new has good. */
  #owed = 0;
  #isOfChanged = false;

  get hasChanged(): boolean {
    return this.#changed.size > 0;
  }

  get hasNew(): boolean {
    return this.#new.length > 0;
  }

  /** Was what was taken last something that changed? */
  get isOfChanged(): boolean {
    return this.#isOfChanged;
  }

  addNew(one: T): void {
    this.#new.push(one);
  }

  addChanged(one: T): void {
    this.#changed.add(one);
  }

  /** It is not there any more, and what changed in it does not matter. */
  forgetChanged(one: T): void {
    this.#changed.delete(one);
  }

  /**
   * @param hasOthers whether something else that is new waits, and has its turn where this is empty
   */
  take(hasOthers: boolean): T | undefined {
    const isTurnOfNew = this.#owed > 0 && (this.hasNew || hasOthers);
    const changed = isTurnOfNew ? undefined : this.#changed.take();
    this.#isOfChanged = changed !== undefined;
    return changed ?? this.#new.pop();
  }

  /** A step was done for what was taken last. */
  countStep(): void {
    this.#owed = this.#isOfChanged ? this.#owed + NEW_FOR_CHANGED : Math.max(0, this.#owed - 1);
  }
}
