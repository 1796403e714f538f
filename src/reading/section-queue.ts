import type { Section, Sectioned } from './section';

/** Flows that wait to be matched: nearest to the viewport first, and eventually all. */
export class SectionQueue<F extends Sectioned> {
  #sections: Section<F>[] = [];
  /** Sections in sight, the first last. */
  readonly #inSight: Section<F>[] = [];
  readonly #waiting = new Set<Section<F>>();
  #isSorted = false;

  /** @param distanceOf how far a section is from the viewport; 0 where it is in sight */
  constructor(private readonly distanceOf: (section: Section<F>) => number) {}

  /** What is in sight does not wait until all sections are here and are sorted. */
  add(section: Section<F>): void {
    if (this.#waiting.has(section)) return;
    this.#waiting.add(section);
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

  /** Farthest first, so that taking from the end costs nothing. Equal ones keep page order. */
  #sort(): void {
    this.#sections = this.#sections
      .map((section, i) => ({ section, i, distance: this.distanceOf(section) }))
      .sort((a, b) => b.distance - a.distance || b.i - a.i)
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
