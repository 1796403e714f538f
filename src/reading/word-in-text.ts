import type { Mention } from '../matching/types';

/** A mention as it is written, and the text before and after it. */
export interface WordInText {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** @param length how many characters of the text before the mention and after it, at most */
export function wordInText(text: string, { start, end }: Mention, length: number): WordInText {
  return {
    before: text.slice(Math.max(0, start - length), start),
    word: text.slice(start, end),
    after: text.slice(end, end + length),
  };
}
