import { scriptOf } from './script';

/** A tokeniser's time grows with the clause, and no boundary needs more context than this. */
const LONGEST = 120;
const SENTENCE_END = /[、。！？!?，．\n\r\t]/;

/** Where clauses begin and end: `[start, end)` pairs that cover the text without gaps. */
export function clauseSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const isLast = at + 1 === text.length;
    const isFull = at + 1 - start >= LONGEST;
    if (!isLast && !isFull && !SENTENCE_END.test(text.charAt(at))) continue;
    const end = isFull && !isLast ? splitBefore(text, start, at + 1) : at + 1;
    spans.push({ start, end });
    start = end;
    at = end - 1;
  }
  return spans;
}

/** The last place in the second half of a full clause where a word hardly goes on; else its end. */
function splitBefore(text: string, start: number, end: number): number {
  for (let at = end; at > start + LONGEST / 2; at--) {
    const before = scriptOf(text[at - 1]);
    const after = scriptOf(text[at]);
    if (before === 'other' || (before === 'hiragana' && after !== 'hiragana')) return at;
  }
  return end;
}
