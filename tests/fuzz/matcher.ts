import fc from 'fast-check';
import { isShortForm } from '../../src/matching/abbreviations/short-forms';
import type { BoundaryData } from '../../src/matching/boundaries';
import { PageContext } from '../../src/matching/context/page-context';
import type { PackedLexicon } from '../../src/matching/lexicon';
import type { MatchedText } from '../../src/matching/matched-text';
import { createMatcher } from '../../src/matching/matcher';
import { foldKey, foldSurface, normalise } from '../../src/matching/normalise';
import type { Mention } from '../../src/matching/types';
import type { Property } from './property';
import { holds, isInCharacter, pageText } from './texts';

/** White space that tears a word of Japanese. */
const GAP = /(?<=[^ -~])\s+(?=[^ -~])/g;

/** What is found is there: a word of the lexicon, at a place in the text. */
export function matcherProperties(
  lexicon: PackedLexicon,
  boundaries: BoundaryData,
): readonly Property[] {
  const match = createMatcher(lexicon, boundaries);
  const keys = new Map<string, Set<string>>();
  for (const { entry, key } of lexicon.surfaces.all())
    keys.set(entry, (keys.get(entry) ?? new Set()).add(key));

  const isNamed = (written: string, entry: string, context: PageContext): boolean => {
    // A mark on a word's last character is in its mention.
    const short = foldSurface(written).replace(/\p{M}+$/u, '');
    if (isShortForm(short) && context.senseOf(short)?.entry === entry) return true;
    const folded = foldKey(written);
    const forms = [folded, folded.replace(GAP, '')];
    const known = keys.get(entry) ?? new Set();
    if (
      forms.some(
        (form) =>
          known.has(form) ||
          known.has(form.replace(/e?s$/, '')) ||
          known.has(form.replace(/s$/, '')),
      )
    )
      return true;
    // Of a character that is folded to several, or has marks, a word may be a part only.
    const isGrown = /[\p{M}ﾞﾟ]/u.test(written) || normalise(written).text.length > written.length;
    return isGrown && forms.some((form) => [...known].some((key) => form.includes(key)));
  };

  return [
    {
      name: 'a mention is written as its entry is called, and stands between characters',
      share: 100_000,
      property: fc.property(pageText, (text) => {
        const matched = match(text);
        const context = contextOf(matched, lexicon);
        for (const { start, end, entry } of matched.mentions(yes(matched), context)) {
          holds(
            start >= 0 && start < end && end <= text.length,
            `[${start}, ${end}) is in the text`,
          );
          for (const edge of [start, end])
            holds(!isInCharacter(text, edge), `${edge} is between characters`);
          const written = text.slice(start, end);
          holds(isNamed(written, entry, context), `${written} is ${entry}`);
        }
      }),
    },
    {
      name: 'where a text is parted, the mentions on both sides are the same',
      share: 100_000,
      property: fc.property(pageText, pageText, (before, after) => {
        const [first, second] = [`${before}。`, `\n${after}`];
        const whole = match(first + second);
        const context = contextOf(whole, lexicon);
        const mentions = (matched: MatchedText) => matched.mentions(yes(matched), context);
        const parts = [
          ...mentions(match(first)).map((mention) => shown(mention, 0)),
          ...mentions(match(second)).map((mention) => shown(mention, first.length)),
        ];
        const all = mentions(whole).map((mention) => shown(mention, 0));
        holds(all.join() === parts.join(), `${all} are ${parts}`);
      }),
    },
  ];
}

/** Whatever is asked is a word: so most is found. */
function yes({ clauses }: MatchedText): boolean[][] {
  return clauses.map(({ questions }) => questions.map(() => true));
}

function contextOf(matched: MatchedText, { facts }: PackedLexicon): PageContext {
  const context = new PageContext(facts);
  context.learn(matched, matched.evidence(yes(matched)));
  return context;
}

function shown({ start, end, entry }: Mention, by: number): string {
  return `${start + by}-${end + by} ${entry}`;
}
