import type { Flow } from './flow';
import { distanceOf, type Section } from './sections';

/** Flows that wait to be matched: nearest to the viewport first, and eventually all. */
export class SectionQueue {
  #sections: Section[] = [];
  /** Sections in sight, the first last. */
  #inSight: Section[] = [];
  #isSorted = false;

  /** What is in sight does not wait until all sections are here and are sorted. */
  add(section: Section): void {
    if (distanceOf(section) === 0) this.#inSight.unshift(section);
    else this.#sections.push(section);
    this.#isSorted = false;
  }

  /** The reader scrolled: what is near is another section now. */
  resort(): void {
    this.#isSorted = false;
  }

  /** Takes the next flow of a section that came in sight, or null. */
  takeInSight(): Flow | null {
    return takeFrom(this.#inSight);
  }

  /** Takes the next flow of the nearest section, or null. */
  takeNearest(): Flow | null {
    if (!this.#isSorted) this.#sort();
    return takeFrom(this.#sections);
  }

  /** Farthest first, so that taking from the end costs nothing. Equal ones keep page order. */
  #sort(): void {
    this.#sections = this.#sections
      .filter((section) => section.waiting.length > 0)
      .map((section, i) => ({ section, i, distance: distanceOf(section) }))
      .sort((a, b) => b.distance - a.distance || b.i - a.i)
      .map(({ section }) => section);
    this.#isSorted = true;
  }
}

function takeFrom(sections: Section[]): Flow | null {
  for (;;) {
    const flow = sections.at(-1)?.take();
    if (flow) return flow;
    if (sections.length === 0) return null;
    sections.pop();
  }
}
