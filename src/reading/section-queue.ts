import type { Section, Sectioned } from './section';

/** Flows that wait to be matched: nearest to the viewport first, and eventually all. */
export class SectionQueue<F extends Sectioned> {
  #sections: Section<F>[] = [];
  /** Sections in sight, the first last. */
  readonly #inSight: Section<F>[] = [];
  /** When each was added, as a running number. */
  readonly #waiting = new Map<Section<F>, number>();
  #added = 0;
  #isSorted = false;

  /** @param distanceOf how far a section is from the viewport; 0 where it is in sight */
  constructor(private readonly distanceOf: (section: Section<F>) => number) {}

  /** What is in sight does not wait until all sections are here and are sorted. */
  add(section: Section<F>): void {
    if (this.#waiting.has(section)) return;
    this.#waiting.set(section, this.#added++);
    if (this.distanceOf(section) === 0) this.#inSight.unshift(section);
    else this.#sections.push(section);
    this.#isSorted = false;
  }

  /** The reader scrolled: what is near is another section now. */
  resort(): void {
    this.#isSorted = false;
  }

  /** Takes the next flow of a section that came in sight, or null. */
  takeInSight(): F | null {
    return this.#takeFrom(this.#inSight);
  }

  /** Takes the next flow of the nearest section, or null. */
  takeNearest(): F | null {
    if (!this.#isSorted) this.#sort();
    return this.#takeFrom(this.#sections);
  }

  /** Farthest first, so that taking from the end costs nothing. Of equal ones the first added goes first. */
  #sort(): void {
    this.#sections = this.#sections
      .map((section) => ({
        section,
        distance: this.distanceOf(section),
        added: this.#waiting.get(section) ?? 0,
      }))
      .sort((a, b) => b.distance - a.distance || b.added - a.added)
      .map(({ section }) => section);
    this.#isSorted = true;
  }

  #takeFrom(sections: Section<F>[]): F | null {
    for (;;) {
      const section = sections.at(-1);
      const flow = section?.take();
      if (flow) return flow;
      if (!section) return null;
      sections.pop();
      this.#waiting.delete(section);
    }
  }
}
