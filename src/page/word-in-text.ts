import type { Flow } from './flow';
import { readFlow } from './flow-text';
import { keepsLines } from './layout';
import type { PlacedMention } from './mention-map';

/** A mention as it is written, and the text before and after it. */
export interface WordInText {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** @param length how many characters of the flow before the mention and after it, at most */
export function wordInText(flow: Flow, { mention }: PlacedMention, length: number): WordInText {
  const { text } = readFlow(flow, keepsLines);
  const { start, end } = mention;
  return {
    before: text.slice(Math.max(0, start - length), start),
    word: text.slice(start, end),
    after: text.slice(end, end + length),
  };
}
