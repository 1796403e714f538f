import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Section } from '../../../src/reading/section';
import { Sections } from '../../../src/reading/sections';
import { Random } from '../support/random';

interface Fake {
  /** Where it stands in the document. */
  at: number;
  readonly length: number;
  readonly isHeading: boolean;
}

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

function start() {
  const handedOn = new Set<Section<Fake>>();
  const sections = new Sections<Fake>((one, other) => one.at < other.at, {
    whole: (section) => handedOn.add(section),
    regrouped: (changed) => regrouped.push(changed),
  });
  const regrouped: (readonly Section<Fake>[])[] = [];
  return { sections, handedOn, regrouped };
}

/** The places of each section's flows, in the order of the document. */
function placesIn(sections: Sections<Fake>, flows: readonly Fake[]): number[][] {
  return [...new Set(flows.map((flow) => sections.of(flow)!))]
    .map((section) => section.flows.map(({ at }) => at))
    .sort(([a = 0], [b = 0]) => a - b);
}

function text(at: number, length: number): Fake {
  return { at, length, isHeading: false };
}

function heading(at: number): Fake {
  return { at, length: 10, isHeading: true };
}

function document(random: Random): Fake[] {
  return Array.from({ length: 60 + random.below(60) }, (_, at) =>
    random.below(9) === 0 ? heading(at) : text(at, 1 + random.below(3_000)),
  );
}

afterEach(() => void vi.restoreAllMocks());

describe('sections', () => {
  it('are not searched for each of thousands that go at once', () => {
    const { sections } = start();
    const flows = Array.from({ length: 5_000 }, (_, at) => heading(at));
    for (const flow of flows) sections.push(flow);
    const searched = vi.spyOn(Array.prototype, 'indexOf');
    for (const flow of flows.slice(0, -1)) sections.delete(flow);
    sections.push(text(6_000, 10));
    const looks = searched.mock.contexts.reduce<number>((sum, of) => sum + (of as []).length, 0);
    expect(looks).toBeLessThan(10);
    expect(sections.of(flows.at(-1)!)?.flows.map(({ at }) => at)).toEqual([4_999, 6_000]);
  });

  it('go from heading to heading, and are cut where they are too long', () => {
    const { sections } = start();
    const flows = [text(0, 4_000), heading(1), ...[2, 3, 4, 5].map((at) => text(at, 4_000))];
    for (const flow of flows) sections.push(flow);
    expect(placesIn(sections, flows)).toEqual([[0], [1, 2, 3], [4, 5]]);
  });

  it('stay as they are where text that comes before one, or between two, finds no room', () => {
    const { sections } = start();
    const flows = [text(2, 9_000), text(4, 9_000)];
    for (const flow of flows) sections.push(flow);
    sections.close();
    // A longer section would have its first marks farther from the words below.
    for (const flow of [text(1, 3_000), text(3, 3_000)]) {
      sections.push(flow);
      flows.push(flow);
    }
    expect(placesIn(sections, flows)).toEqual([[1], [2], [3], [4]]);
  });

  it.each(SEEDS)('hold each flow once, in order, however flows come and go (%i)', (seed) => {
    const random = new Random(seed);
    const { sections, handedOn } = start();
    const flows = document(random);
    const gone = new Set(flows.filter(() => random.below(4) === 0));
    const left = flows.filter((flow) => !gone.has(flow));
    for (const flow of random.shuffled(flows)) {
      sections.push(flow);
      if (random.below(10) === 0) sections.close();
    }
    for (const flow of random.shuffled([...gone])) sections.delete(flow);
    sections.close();
    const places = placesIn(sections, left);
    expect(places.flat()).toEqual(left.map(({ at }) => at));
    for (const flow of gone) expect(sections.of(flow)).toBeUndefined();
    // Under each heading its own text, and never too much of it.
    for (const section of new Set(left.map((flow) => sections.of(flow)!))) {
      expect(section.flows.slice(1).some(({ isHeading }) => isHeading)).toBe(false);
      expect(section.length).toBe(section.flows.reduce((sum, { length }) => sum + length, 0));
      expect(section.length).toBeLessThanOrEqual(20_000);
    }
    // What waits to be read was handed on.
    const waiting = [...handedOn].flatMap((section) => takeAll(section).map(({ at }) => at));
    expect(waiting.sort((a, b) => a - b)).toEqual(left.map(({ at }) => at));
  });

  it('are the same for flows that come at the end later', () => {
    const flows = document(new Random(7));
    const [atOnce, inTwo] = [start().sections, start().sections];
    for (const flow of flows) atOnce.push(flow);
    for (const flow of flows.slice(0, 40)) inTwo.push(flow);
    inTwo.close();
    for (const flow of flows.slice(40)) inTwo.push(flow);
    expect(placesIn(inTwo, flows)).toEqual(placesIn(atOnce, flows));
  });

  it('keep a flow that changes where it was', () => {
    const { sections } = start();
    const flows = Array.from({ length: 9 }, (_, at) => text(at, 3_000));
    for (const flow of flows) sections.push(flow);
    sections.close();
    for (const old of [...flows]) {
      const changed = text(old.at, 3_100);
      sections.delete(old);
      sections.push(changed);
      flows[old.at] = changed;
      expect(placesIn(sections, flows)).toEqual([
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
      ]);
      sections.delete(changed);
      sections.push(old);
      flows[old.at] = old;
    }
  });

  it.each(SEEDS)('hold each flow where it stands after some moved (%i)', (seed) => {
    const random = new Random(seed);
    const { sections } = start();
    const flows = document(random);
    for (const flow of flows) sections.push(flow);
    sections.close();
    for (let i = 0; i < 20; i++) {
      const moved = flows.filter(() => random.below(10) === 0);
      const gone = moved[random.below(2 * moved.length + 1)];
      // No two at the same place.
      moved.forEach((flow, k) => {
        flow.at = random.below(flows.length) + (i + 1) / 100 + k / 10_000;
      });
      for (const flow of moved) sections.lift(flow);
      if (gone) {
        sections.delete(gone);
        flows.splice(flows.indexOf(gone), 1);
      }
      while (sections.putLifted());
      const places = placesIn(sections, flows).flat();
      expect(places).toEqual(flows.map(({ at }) => at).sort((a, b) => a - b));
    }
    for (const section of new Set(flows.map((flow) => sections.of(flow)!))) {
      expect(section.length).toBe(section.flows.reduce((sum, { length }) => sum + length, 0));
      expect(section.length).toBeLessThanOrEqual(20_000);
    }
  });

  it('keep what was read when it moves, and hand on what was not', () => {
    const { sections, handedOn } = start();
    const flows = [0, 1, 2, 3].map((at) => text(at, 100));
    for (const flow of flows) sections.push(flow);
    sections.close();
    const [first] = handedOn;
    expect(first!.take()).toBe(flows[0]);
    handedOn.clear();
    flows[0]!.at = 5;
    flows[1]!.at = 4;
    sections.lift(flows[0]!);
    sections.lift(flows[1]!);
    while (sections.putLifted());
    expect([...handedOn].flatMap(takeAll)).toEqual([flows[2], flows[3], flows[1]]);
    expect(placesIn(sections, flows)).toEqual([[2, 3, 4, 5]]);
  });

  it('hand on what comes later, and tell of flows that moved to another', () => {
    const { sections, handedOn, regrouped } = start();
    for (const at of [0, 2, 4]) sections.push(text(at, 100));
    expect(handedOn.size).toBe(0);
    sections.close();
    const [first] = handedOn;
    expect(takeAll(first!).map(({ at }) => at)).toEqual([0, 2, 4]);
    handedOn.clear();
    sections.push(heading(3));
    expect([...handedOn].flatMap((section) => takeAll(section).map(({ at }) => at))).toEqual([3]);
    expect(regrouped.map((pair) => pair.map(({ flows }) => flows.map(({ at }) => at)))).toEqual([
      [
        [0, 2],
        [3, 4],
      ],
    ]);
  });
});

function takeAll(section: Section<Fake>): Fake[] {
  const taken: Fake[] = [];
  for (let flow = section.take(); flow; flow = section.take()) taken.push(flow);
  return taken;
}
