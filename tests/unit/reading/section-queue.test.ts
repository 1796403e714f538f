import { describe, expect, it } from 'vitest';
import { Section } from '../../../src/reading/section';
import { SectionQueue } from '../../../src/reading/section-queue';

interface Fake {
  readonly name: string;
  readonly length: number;
  readonly isHeading: boolean;
}

/** A queue, and how far each section is from what is in sight, which a test may change. */
function start() {
  const distances = new Map<Section<Fake>, number>();
  const queue = new SectionQueue<Fake>((section) => distances.get(section)!);
  const add = (distance: number, ...names: readonly string[]) => {
    const section = new Section<Fake>();
    names.forEach((name, i) => {
      section.insert({ name, length: 1, isHeading: false }, i, true);
    });
    distances.set(section, distance);
    queue.add(section);
    return section;
  };
  return { queue, distances, add };
}

/** The names of the flows that are taken until there is none. */
function takeAll(take: () => Fake | null): string[] {
  const names: string[] = [];
  for (let flow = take(); flow; flow = take()) names.push(flow.name);
  return names;
}

describe('sections that wait to be read', () => {
  it('are read the nearest first, and of those that are equally near the first first', () => {
    const { queue, add } = start();
    add(500, 'far');
    add(100, 'near 1', 'near 2');
    add(100, 'as near 1', 'as near 2');
    add(300, 'between');
    expect(takeAll(() => queue.takeNearest())).toEqual([
      ...['near 1', 'near 2', 'as near 1', 'as near 2'],
      ...['between', 'far'],
    ]);
  });

  it('are read from the first down where they come in sight, before the others are here', () => {
    const { queue, add } = start();
    add(200, 'below');
    add(0, 'title', 'summary');
    add(0, 'text');
    expect(takeAll(() => queue.takeInSight())).toEqual(['title', 'summary', 'text']);
    add(100, 'nearer below');
    expect(takeAll(() => queue.takeNearest())).toEqual(['nearer below', 'below']);
  });

  it('let those go first that a reader scrolled to', () => {
    const { queue, distances, add } = start();
    const above = add(100, 'above 1', 'above 2');
    const below = add(900, 'below 1', 'below 2');
    expect(queue.takeNearest()?.name).toBe('above 1');
    distances.set(above, 700);
    distances.set(below, 50);
    queue.resort();
    expect(takeAll(() => queue.takeNearest())).toEqual(['below 1', 'below 2', 'above 2']);
  });

  it('keep their order where they are equally near, however often a reader scrolls', () => {
    const { queue, add } = start();
    for (const name of ['a', 'b', 'c', 'd']) add(100, name);
    const taken = ['a', 'b', 'c', 'd'].map(() => {
      queue.resort();
      return queue.takeNearest()?.name;
    });
    expect(taken).toEqual(['a', 'b', 'c', 'd']);
  });

  it('do not wait longer because one that is farther away came later', () => {
    const { queue, add } = start();
    add(100, 'near 1', 'near 2');
    expect(queue.takeNearest()?.name).toBe('near 1');
    add(600, 'far');
    expect(takeAll(() => queue.takeNearest())).toEqual(['near 2', 'far']);
  });
});
