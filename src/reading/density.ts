import { isEntry } from '../glossary/reference';
import type { PageContext } from '../matching/context/page-context';
import type { Mention } from '../matching/types';

/** Which of a page's mentions a reader wants marked. */
export interface MarkingChoice {
  /** `first`: in each section the first time a word stands there; `all`: every time. */
  readonly occurrences: 'first' | 'all';
  /**
   * `specialist`: only what few outside a ward know; `usual`: everything but everyday words, and
   * of these what a treatment on the same page lists as a side effect; `all`: everything.
   */
  readonly words: 'specialist' | 'usual' | 'all';
  /** Also names of medicines, and words that their parts tell? */
  readonly marksNamesAndParts: boolean;
  /** Also on pages that are not about medicine? */
  readonly marksEveryPage: boolean;
  /** Entries that are never marked here. */
  readonly hidden: ReadonlySet<string>;
}

/** The mentions of one flow, in order. */
interface FlowMentions<M> {
  readonly mentions: readonly M[];
  /** A heading's words are not painted, and the text under it marks them anew. */
  readonly isHeading: boolean;
}

/** Does the reader want this word marked on a page of this context? */
export function isWanted(
  { entry, level }: Pick<Mention, 'entry' | 'level'>,
  { words, hidden }: MarkingChoice,
  context: Pick<PageContext, 'isListedEffect'>,
): boolean {
  if (hidden.has(entry)) return false;
  if (words === 'all' || level === 'specialist') return true;
  if (words === 'specialist') return false;
  return level === 'common' || context.isListedEffect(entry);
}

/** Does the reader want to be answered with this at all? */
export function isAnswer(
  entry: string,
  { marksNamesAndParts }: Pick<MarkingChoice, 'marksNamesAndParts'>,
): boolean {
  return marksNamesAndParts || isEntry(entry);
}

/**
 * Chooses what is marked in one section. A place that cannot be seen takes the mark from no other
 * one: it has its own, which shows as soon as it opens. A word that consists of parts is marked
 * where one of them was not explained in this section before.
 * @param flows in document order
 * @param isSeen asked only where the answer matters
 * @returns for each flow, those of its mentions that are marked
 */
export function chooseMarks<M extends { readonly mention: Pick<Mention, 'entry' | 'parts'> }>(
  flows: readonly FlowMentions<M>[],
  occurrences: MarkingChoice['occurrences'],
  isSeen: (mention: M) => boolean,
): M[][] {
  const marked = new Set<string>();
  const explained = new Set<string>();
  return flows.map(({ mentions, isHeading }) => {
    if (isHeading) return [];
    if (occurrences === 'all') return [...mentions];
    const unseen = new Set<string>();
    return mentions.filter((one) => {
      const { entry, parts = [entry] } = one.mention;
      if (marked.has(entry)) return false;
      if (one.mention.parts && parts.every((part) => explained.has(part))) return false;
      if (isSeen(one)) {
        marked.add(entry);
        for (const part of parts) explained.add(part);
      } else if (unseen.has(entry)) return false;
      else unseen.add(entry);
      return true;
    });
  });
}
