import type { PiecesAt } from '../../src/compounds/pieces';

/** So dear that a stretch is left over only where no piece fits. */
const LEFT_OVER = 100;
const PIECE = 1;

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly isKnown: boolean;
}

/** The stretches of a word that stay when as much of it as can be is cut into pieces. */
export function uncutIn(text: string, piecesAt: PiecesAt): string[] {
  const steps: Step[] = [{ cost: 0, from: 0, isKnown: true }];
  const put = (at: number, step: Step) => {
    if (step.cost < (steps[at]?.cost ?? Number.POSITIVE_INFINITY)) steps[at] = step;
  };
  for (let at = 0; at < text.length; at++) {
    const { cost } = steps[at]!;
    put(at + 1, { cost: cost + LEFT_OVER, from: at, isKnown: false });
    for (const { end } of piecesAt(at)) put(end, { cost: cost + PIECE, from: at, isKnown: true });
  }
  const stretches: string[] = [];
  let end = text.length;
  for (let at = text.length; at > 0; at = steps[at]!.from) {
    if (!steps[at]!.isKnown) continue;
    if (end > at) stretches.push(text.slice(at, end));
    end = steps[at]!.from;
  }
  if (end > 0) stretches.push(text.slice(0, end));
  return stretches.reverse();
}
