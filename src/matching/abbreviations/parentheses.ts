/** What stands in one pair of parentheses; offsets of the folded text. */
export interface Parenthesis {
  /** Of the opening parenthesis. */
  readonly open: number;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly start: number;
  readonly text: string;
  /** Said to be an abbreviation: 以下、IVIg; 略称：MMN. */
  readonly isDeclared: boolean;
}

const PAIR = /[([〔【]([^()[\]〔〕【】\n]{1,120})[)\]〕】]/g;
const SEPARATOR = /[、,;；:]|または|あるいは/g;
/** What may lead and follow a part without belonging to it. */
const LEAD = /^[\s「『"'=]+/;
const DECLARED = /^\s*(?:以下|略称|略語|略号|略|英略|abbreviated(?: as)?|hereafter|or)\s*/i;
const CALLED = /と(?:略す|略記|する|いう|呼ぶ|も)/;
const CLOSING = /[\s」』"']/;

/** Every parenthesis of a folded text, its content cut at commas, colons and 以下. */
export function findParentheses(text: string): Parenthesis[] {
  return [...text.matchAll(PAIR)].map((pair) => ({
    open: pair.index,
    parts: partsOf(pair[1] ?? '', pair.index + 1),
  }));
}

function partsOf(content: string, offset: number): Part[] {
  const parts: Part[] = [];
  let isDeclared = false;
  let from = 0;
  for (const separator of [...content.matchAll(SEPARATOR), null]) {
    const to = separator?.index ?? content.length;
    const raw = content.slice(from, to);
    const word = DECLARED.exec(raw)?.[0] ?? '';
    isDeclared ||= word !== '';
    const rest = raw.slice(word.length);
    const lead = LEAD.exec(rest)?.[0].length ?? 0;
    const text = withoutTail(rest.slice(lead));
    if (text !== '') parts.push({ start: offset + from + word.length + lead, text, isDeclared });
    from = to + (separator?.[0].length ?? 0);
  }
  return parts;
}

/** One expression that looks for an end from every place would take the square of the length. */
function withoutTail(text: string): string {
  const called = text.search(CALLED);
  let end = called < 0 ? text.length : called;
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
