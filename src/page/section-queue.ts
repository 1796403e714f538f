import type { Flow } from './flow';
import { distanceOf, type Section } from './sections';

/** Flows that wait to be matched: nearest to the viewport first, and eventually all. */
export class SectionQueue {
  #sections: Section[] = [];
  #isSorted = false;

  add(section: Section): void {
    this.#sections.push(section);
    this.#isSorted = false;
  }

  /** The reader scrolled: what is near is another section now. */
  resort(): void {
    this.#isSorted = false;
  }

  get isEmpty(): boolean {
    return this.#sections.length === 0;
  }

  /** Takes the next flow, or null. */
  take(): Flow | null {
    if (!this.#isSorted) this.#sort();
    for (;;) {
      const section = this.#sections.at(-1);
      if (!section) return null;
      const flow = section.flows.shift();
      if (flow?.alive) return flow;
      if (!flow) this.#sections.pop();
    }
  }

  /** Farthest first, so that taking from the end costs nothing. Equal ones keep page order. */
  #sort(): void {
    this.#sections = this.#sections
      .filter((section) => section.flows.some((flow) => flow.alive))
      .map((section, i) => ({ section, i, distance: distanceOf(section) }))
      .sort((a, b) => b.distance - a.distance || b.i - a.i)
      .map(({ section }) => section);
    this.#isSorted = true;
  }
}
