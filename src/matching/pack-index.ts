import { CAPITALS_SIGN, RULE_SIGNS } from '../glossary/kinds';
import { formsOf } from './forms';
import { isFact, type PackedLexicon, parseLexicon } from './lexicon';

const RULES = new Set<string>(Object.values(RULE_SIGNS));
const LATIN_NAME = /^[A-Za-z]/;

/** An entry's line of the index. */
interface Line {
  /** Id, and kind and level. */
  readonly head: readonly string[];
  readonly names: readonly { readonly sign: string; readonly surface: string }[];
  readonly facts: readonly string[];
}

/**
 * Packs a surface index (see `writeSurfaceIndex`), when a dictionary is compiled and when a
 * glossary is taken in: whoever matches starts often, so all that can be done before is done here.
 * Each surface's forms are derived, sorted by their first character, and need not be read before
 * that is met.
 *
 * First one line an entry, in the same order: `<id> TAB <kind><level>`, its names in Latin letters
 * (what abbreviations come from) and its facts, each after a tab. Then an empty line. Then one
 * line for each first character, longest first: `<form> TAB <owner> TAB <form> TAB <owner> …`,
 * where the owner is the number of the entry's line in base 36, the sign of a rule, and
 * CAPITALS_SIGN where capitals must agree; other forms are in lower case.
 * @param index the lines of `writeSurfaceIndex`
 */
export function packIndex(index: string): string {
  const lines = index
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
  const byFirst = new Map<string, { key: string; packed: string }[]>();
  for (const [number, { names }] of lines.entries()) {
    for (const { sign, surface } of names) {
      for (const { key, cased } of formsOf(surface)) {
        const first = byFirst.get(key.charAt(0)) ?? [];
        const owner = `${number.toString(36)}${sign}${cased === null ? '' : CAPITALS_SIGN}`;
        first.push({ key, packed: `${cased ?? key}\t${owner}` });
        byFirst.set(key.charAt(0), first);
      }
    }
  }
  const surfaces = [...byFirst.values()].map((forms) =>
    forms
      .toSorted((a, b) => b.key.length - a.key.length)
      .map(({ packed }) => packed)
      .join('\t'),
  );
  return [...lines.map(packEntry), '', ...surfaces].join('\n');
}

/** What is made of a surface index once it is packed. */
export function lexiconOf(index: string): PackedLexicon {
  return parseLexicon(packIndex(index));
}

function readLine(line: string): Line {
  const [id = '', code = '', ...fields] = line.split('\t');
  const names = fields
    .filter((field) => !isFact(field))
    .map((field) => {
      const sign = RULES.has(field.charAt(0)) ? field.charAt(0) : '';
      return { sign, surface: field.slice(sign.length) };
    });
  return { head: [id, code], names, facts: fields.filter(isFact) };
}

function packEntry({ head, names, facts }: Line): string {
  const latin = names.map(({ surface }) => surface).filter((name) => LATIN_NAME.test(name));
  return [...head, ...latin, ...facts].join('\t');
}
