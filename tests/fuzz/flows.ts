import fc from 'fast-check';
import { FlowBuilder, type Stretch } from '../../src/html/flow-builder';
import { readPieces } from '../../src/html/flow-text';
import { type Piece, portionsOf } from '../../src/html/pieces';
import type { Mention } from '../../src/matching/types';
import type { Property } from './property';
import { holds, isInCharacter, longText, pageText } from './texts';

const LONGEST = 10_000;

/** Flows are cut where no character is torn, and lead back to their nodes. */
export const flowProperties: readonly Property[] = [
  {
    name: 'a text is cut at the same places in whatever nodes it stands, and nothing is lost',
    share: 50_000,
    property: fc.property(
      longText,
      fc.array(fc.nat({ max: 30_000 }), { maxLength: 5 }),
      (text, cuts) => {
        const flows = flowsOf([text]).map(textOf);
        const seen = text.replace(/\s+/g, '');
        holds(flows.join('').replace(/\s+/g, '') === seen, 'all that is seen is in a flow');
        let at = 0;
        for (const flow of flows) {
          holds(flow.length <= LONGEST, 'no flow is too long');
          at = text.indexOf(flow, at) + flow.length;
          holds(!isInCharacter(text, at), `${at} is between characters`);
        }
        holds(
          flowsOf(split(text, cuts)).map(textOf).join('|') === flows.join('|'),
          'nodes do not matter',
        );
      },
    ),
  },
  {
    name: 'a place in a flow leads back to what stands there in its nodes',
    share: 150_000,
    property: fc.property(
      ...([fc.array(pageText, { maxLength: 4 }), fc.boolean(), fc.nat(), fc.nat()] as const),
      (datas, keepsLines, a, b) => {
        for (const stretch of flowsOf(datas)) {
          const { text, place } = readPieces(stretch.pieces, () => keepsLines);
          const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
            (x, y) => x - y,
          );
          const { pieces } = place({ start, end } as Mention);
          const back = pieces.map(({ node, from, to }) => node.data.slice(from, to)).join('');
          holds(plain(back) === plain(text.slice(start, end)), `[${start}, ${end}) is ${back}`);
        }
      },
    ),
  },
];

/** Without white space, which a flow has in one way for all. */
function plain(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, '');
}

function flowsOf(datas: readonly string[]): readonly Stretch[] {
  const builder = new FlowBuilder();
  for (const data of datas) for (const portion of portionsOf(nodeOf(data))) builder.add(portion);
  builder.cut();
  return builder.stretches;
}

function nodeOf(data: string): Text {
  const substringData = (from: number, length: number) => data.slice(from, from + length);
  return { data, length: data.length, substringData } as Text;
}

function textOf({ pieces }: Stretch): string {
  return pieces.map(({ node, from, to }: Piece) => node.data.slice(from, to)).join('');
}

function split(text: string, cuts: readonly number[]): string[] {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort(
    (a, b) => a - b,
  );
  return places.slice(1).map((to, i) => text.slice(places[i], to));
}
