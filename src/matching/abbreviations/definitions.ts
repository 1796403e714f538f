import type { Candidate } from '../types';
import { alignShortForm, findLongForm } from './align';
import { MentionsByEnd } from './mentions-by-end';
import { findParentheses, type Parenthesis, type Part } from './parentheses';
import { isShortForm } from './short-forms';

/** What a page says that a short form means. */
export interface Definition {
  /** Folded, capitals kept. */
  readonly short: string;
  /** The entry of its long form; null where the dictionary has none. */
  readonly entry: string | null;
  /** True where the long form is not proven to be one: it only settles what is ambiguous. */
  readonly isWeak: boolean;
}

/** What a dictionary tells of an entry: its names in Latin letters, and its short forms. */
type NamesOf = (entry: string) => readonly string[];

const TAKEN_UP = /以下[、,:]?\s*[「"']?([A-Za-z][A-Za-z0-9/-]*)/g;
const SPACE = /\s/;
const LINK = /[、,を]/;
const JAPANESE_NOUN = /^[ァ-ヺー一-鿿々]{4}$/;
const JAPANESE_NAME = /^[ァ-ヺー一-鿿々・]{4,}$/;

/**
 * Finds where a text defines an abbreviation: long form and short form in either order with one
 * of them in parentheses, or 以下. Latin long forms are found as Schwartz and Hearst (2003) do;
 * Japanese ones have no letters in common with the short form, so they must be the dictionary's,
 * begin a noun, and have an English name that the short form comes from (高血圧(WHO) defines nothing).
 * @param text folded, capitals kept
 * @param mentions unambiguous ones without overlaps, in offsets of the folded text
 */
export function findDefinitions(
  text: string,
  mentions: readonly Candidate[],
  namesOf: NamesOf,
): Definition[] {
  const byEnd = new MentionsByEnd(text, mentions);
  const found = findParentheses(text).flatMap((parenthesis) => [
    ...shortInside(text, parenthesis, byEnd, namesOf),
    ...longInside(text, parenthesis, byEnd, namesOf),
  ]);
  for (const match of text.matchAll(TAKEN_UP)) {
    const entry = byEnd.nounEndingAt(endBefore(text, match.index));
    const short = match[1] ?? '';
    if (entry && isShortForm(short)) found.push({ short, entry, isWeak: false });
  }
  return found;
}

/** 多巣性運動ニューロパチー(MMN), multifocal motor neuropathy (MMN). */
function shortInside(
  text: string,
  { open, parts }: Parenthesis,
  byEnd: MentionsByEnd,
  namesOf: NamesOf,
): Definition[] {
  const before = text.slice(Math.max(0, open - 120), open).trimEnd();
  const end = Math.max(0, open - 120) + before.length;
  const entry = byEnd.nounEndingAt(end);
  return parts
    .filter((part) => isShortForm(part.text))
    .flatMap((part): Definition[] => {
      const short = part.text;
      if (
        entry &&
        (part.isDeclared || comesFrom(short, [...namesOf(entry), ...others(parts, part)]))
      )
        return [{ short, entry, isWeak: false }];
      const at = findLongForm(short, before);
      if (at >= 0 && !/[ぁ-ヺ一-鿿]/.test(before.slice(at))) {
        const whole = byEnd.at(end - before.length + at, end);
        return [{ short, entry: whole ?? null, isWeak: false }];
      }
      return !entry && JAPANESE_NOUN.test(before.slice(-4))
        ? [{ short, entry: null, isWeak: true }]
        : [];
    });
}

/** MS(多発性硬化症), MMN (multifocal motor neuropathy). */
function longInside(
  text: string,
  { open, parts }: Parenthesis,
  byEnd: MentionsByEnd,
  namesOf: NamesOf,
): Definition[] {
  const short = /[A-Za-z][A-Za-z0-9/-]{0,11}(?= ?$)/.exec(
    text.slice(Math.max(0, open - 12), open),
  )?.[0];
  const [first] = parts;
  if (!short || !first || !isShortForm(short) || isShortForm(first.text)) return [];
  const entry = byEnd.at(first.start, first.start + first.text.length);
  if (entry && comesFrom(short, [...namesOf(entry), ...others(parts, first)]))
    return [{ short, entry, isWeak: false }];
  if (parts.some((part) => comesFrom(short, [part.text]))) {
    return [{ short, entry: entry ?? null, isWeak: false }];
  }
  return JAPANESE_NAME.test(first.text) && !entry ? [{ short, entry: null, isWeak: true }] : [];
}

/** Where the text ends that 以下 takes up: before white space, and the mark or particle before it. */
function endBefore(text: string, takenUp: number): number {
  let end = takenUp;
  while (end > 0 && SPACE.test(text.charAt(end - 1))) end--;
  return end > 0 && LINK.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** Is the short form one of these names, or made of the letters of one? */
function comesFrom(short: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      name.toLowerCase() === short.toLowerCase() ||
      (/^[a-z]/i.test(name) && name.length > short.length + 2 && startsWithLetter(short, name)),
  );
}

/** The long form must begin with the short one's first letter, or a word after it does. */
function startsWithLetter(short: string, name: string): boolean {
  return alignShortForm(short, name) >= 0;
}

function others(parts: readonly Part[], but: Part): string[] {
  return parts.filter((part) => part !== but && !isShortForm(part.text)).map(({ text }) => text);
}
