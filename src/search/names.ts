import type { NamedDocument, NameLines, SearchData } from './document';
import { fold, toHiragana } from './fold';
import { romanise } from './romaji/romanise';

const SEPARATORS = /[\s()/,-]+/g;

/**
 * Folds the names of documents into what a search looks through. The documents are sorted as equal
 * fits are shown.
 */
export function prepareSearch(unsorted: readonly NamedDocument[]): SearchData {
  const documents = unsorted.toSorted(compareDocuments);
  const written = documents.map(({ headword, reading, english }) => {
    return [headword, reading, english, withoutParenthesis(english)];
  });
  const own = written.map((names) => unique(names.map(fold)));
  const surfaces = documents.map(({ surfaces }) => unique(surfaces.map(fold)));
  const kana = documents.map(({ surfaces }, i) => [...(written[i] ?? []), ...surfaces].map(kanaOf));
  const all = documents.map((_, i) => unique([...(own[i] ?? []), ...(surfaces[i] ?? [])]));
  return {
    documents: documents.map(({ surfaces: _, ...shown }) => shown),
    own: linesOf(own),
    surfaces: linesOf(surfaces),
    words: linesOf(all.map((names) => unique(names.filter(hasWords).map(spaceWords)))),
    romaji: linesOf(kana.map((names) => unique(names.flatMap(romanise)))),
  };
}

/** ` anti gm1 antibody` of `anti-gm1 antibody`: what a hyphen joins are words all the same. */
export function spaceWords(folded: string): string {
  return ` ${folded.replace(SEPARATORS, ' ').trim()}`;
}

/** As it is spoken: what `fold` makes one (ふぇ and ふえ) is two in Latin letters. */
function kanaOf(name: string): string {
  return toHiragana(name).replaceAll('・', '');
}

function hasWords(name: string): boolean {
  return name.search(SEPARATORS) >= 0;
}

function linesOf(names: readonly (readonly string[])[]): NameLines {
  return {
    text: names.flat().join('\n'),
    owners: names.flatMap((of, owner) => of.map(() => owner)),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '');
}

function withoutParenthesis(english: string): string {
  return english.replace(/(?<!\s)\s*\([^()]*\)/g, '');
}

/** The shorter headword first, then by id. */
function compareDocuments(a: NamedDocument, b: NamedDocument): number {
  return [...a.headword].length - [...b.headword].length || (a.id < b.id ? -1 : 1);
}
