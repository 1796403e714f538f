import { describe, expect, it } from 'vitest';
import { FlowBuilder } from '../../../src/html/flow-builder';
import { portionsOf } from '../../../src/html/pieces';
import { Random } from '../support/random';
import { CountedText } from './counted-text';

const SENTENCES = [
  '血栓症の話をする。',
  'IVIg was given. ',
  '何も\nない日！',
  '「😀と言った。」',
  'a\n b, c. ',
];
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

/** The texts of the flows that are made of text nodes with these data. */
function flowsOf(nodes: readonly string[]): string[] {
  const builder = new FlowBuilder();
  for (const data of nodes) add(builder, data);
  builder.cut();
  return textsOf(builder);
}

function add(builder: FlowBuilder, data: string): void {
  for (const portion of portionsOf(new CountedText(data).node)) builder.add(portion);
}

function textsOf({ stretches }: FlowBuilder): string[] {
  return stretches.map(({ pieces }) =>
    pieces
      .map(({ node, from, to, isNewLine }) => (isNewLine ? '|' : '') + node.data.slice(from, to))
      .join(''),
  );
}

function prose(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += random.pick(SENTENCES);
  return text;
}

describe('a text that is longer than a flow', () => {
  it.each(SEEDS)('is cut at the same places in whatever nodes it stands (%i)', (seed) => {
    const random = new Random(seed);
    const text = prose(random, 45_000);
    const whole = flowsOf([text]);
    expect(whole.length).toBeGreaterThan(4);
    for (const longest of [3, 400, 12_000]) {
      expect(flowsOf(random.cut(text, longest))).toEqual(whole);
    }
  });

  it.each(SEEDS)('is cut between sentences, and nothing is lost (%i)', (seed) => {
    const text = prose(new Random(seed), 45_000);
    const flows = flowsOf([text]);
    expect(flows.join('')).toBe(text);
    for (const flow of flows.slice(0, -1)) {
      expect(flow).toMatch(/[。！.]$/);
      expect(flow.length).toBeGreaterThan(9_950);
    }
  });

  it('is cut at commas, or at spaces, where no sentence ends', () => {
    const commas = flowsOf(['頭痛と発熱、'.repeat(4_000)]);
    expect(commas.every((flow) => flow.endsWith('、'))).toBe(true);
    const spaces = flowsOf(['thrombosis '.repeat(2_000)]);
    expect(spaces.every((flow) => flow.endsWith('thrombosis '))).toBe(true);
  });

  it('is cut at no full stop that stands in a number or a name', () => {
    const flows = flowsOf(['体温38.5と、検査値0.3と、'.repeat(1_000)]);
    expect(flows.length).toBe(2);
    expect(flows[0]).toMatch(/、$/);
  });

  it('is cut anywhere but in a character where it has no gap at all', () => {
    const flows = flowsOf([`あ${'😀'.repeat(12_000)}`]);
    expect(flows.length).toBe(3);
    for (const flow of flows) expect(() => encodeURIComponent(flow)).not.toThrow();
  });
});

describe('white space alone', () => {
  it('makes no flow, however much of it stands between two texts', () => {
    const builder = new FlowBuilder();
    for (const data of ['\n  ', '血栓症', ' \t\n'.repeat(10), '頭痛', '\n']) {
      add(builder, data);
      builder.cut();
    }
    expect(textsOf(builder)).toEqual(['血栓症', '頭痛']);
  });
});

describe('the length of a flow', () => {
  it('is the same however its source is indented', () => {
    const lengthOf = (data: string) => {
      const builder = new FlowBuilder();
      add(builder, data);
      builder.cut();
      return builder.stretches[0]?.length;
    };
    expect(lengthOf('血栓症の\n    話 と\ta b')).toBe(lengthOf('血栓症の話とab'));
  });
});

describe('line breaks', () => {
  it('go on with a text, and two end it', () => {
    const builder = new FlowBuilder();
    builder.breakLine();
    for (const data of ['血栓', '症', '頭痛']) {
      add(builder, data);
      builder.breakLine();
      if (data === '症') builder.breakLine();
      add(builder, ' ');
    }
    builder.cut();
    expect(textsOf(builder)).toEqual(['血栓 |症', ' 頭痛 ']);
  });
});

describe('a text of megabytes', () => {
  it('is read once, however many flows it makes', () => {
    const text = new CountedText('血'.repeat(1_000_000));
    const builder = new FlowBuilder();
    for (const portion of portionsOf(text.node)) builder.add(portion);
    builder.cut();
    expect(builder.stretches).toHaveLength(100);
    expect(text.unitsRead).toBe(1_000_000);
  });

  it('is one piece in each of its flows', () => {
    const builder = new FlowBuilder();
    add(builder, '血栓症、'.repeat(10_000));
    builder.cut();
    expect(builder.stretches.every(({ pieces }) => pieces.length === 1)).toBe(true);
  });
});
