import type { Flow } from './flow';
import type { Section } from './section';

/** Flows that wait to be matched: nearest to the viewport first, and eventually all. */
export class SectionQueue {
  #sections: Section<Flow>[] = [];
  /** Sections in sight, the first last. */
  readonly #inSight: Section<Flow>[] = [];
  readonly #waiting = new Set<Section<Flow>>();
  #isSorted = false;

  /** @param distanceOf how far a section is from the viewport; 0 where it is in sight */
  constructor(private readonly distanceOf: (section: Section<Flow>) => number) {}

  /** What is in sight does not wait until all sections are here and are sorted. */
  add(section: Section<Flow>): void {
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
  takeInSight(): Flow | null {
    return this.#takeFrom(this.#inSight);
  }

  /** Takes the next flow of the nearest section, or null. */
  takeNearest(): Flow | null {
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

  #takeFrom(sections: Section<Flow>[]): Flow | null {
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

/** How far a section is from the viewport, in CSS pixels; 0 where it is in sight. */
export function distanceOf({ first, last }: Section<Flow>): number {
  if (!first || !last) return 0;
  const top = hostElement(first)?.getBoundingClientRect().top ?? 0;
  const bottom = hostElement(last)?.getBoundingClientRect().bottom ?? 0;
  return Math.max(0, top - window.innerHeight, -bottom);
}

function hostElement(flow: Flow): Element | null {
  return flow.pieces[0]?.node.parentElement ?? null;
}
