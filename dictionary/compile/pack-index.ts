import { CAPITALS_SIGN, FACT_SIGNS, RULE_SIGNS } from '../../src/glossary/kinds';
import { formsOf } from '../../src/matching/forms';
import { type Lexicon, parseLexicon } from '../../src/matching/lexicon';

const RULES = new Set<string>(Object.values(RULE_SIGNS));
const FACTS = new Set<string>(Object.values(FACT_SIGNS));
const LATIN_NAME = /^[A-Za-z]/;

interface PackedForm {
  readonly key: string;
  /** As the index holds it: the form, and whose it is. */
  readonly packed: string;
}

/**
 * Packs a surface index (see `writeSurfaceIndex`) for content scripts. They start in every frame
 * of every page, so all that can be done before is done here: each surface's forms are derived,
 * sorted by their first character, and need not be read before that is met.
 *
 * First one line an entry, in the same order: `<id> TAB <kind><level>`, its names in Latin letters
 * (what abbreviations come from) and its facts, each after a tab. Then an empty line. Then one
 * line for each first character, longest first: `<form> TAB <owner> TAB <form> TAB <owner> …`,
 * where the owner is the number of the entry's line in base 36, the sign of a rule, and
 * CAPITALS_SIGN where capitals must agree; other forms are in lower case.
 * @param index the lines of `writeSurfaceIndex`
 */
export function packIndex(index: string): string {
  const lines = index.split('\n').filter((line) => line !== '');
  const byFirst = new Map<string, PackedForm[]>();
  for (const form of lines.flatMap(packForms)) {
    const first = form.key.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  const surfaces = [...byFirst.values()].map((forms) =>
    forms
      .toSorted((a, b) => b.key.length - a.key.length)
      .map(({ packed }) => packed)
      .join('\t'),
  );
  return [...lines.map(packEntry), '', ...surfaces].join('\n');
}

/** What a content script makes of a surface index. */
export function lexiconOf(index: string): Lexicon {
  return parseLexicon(packIndex(index));
}

function packEntry(line: string): string {
  const [entry, code, ...fields] = line.split('\t');
  const names = fields
    .filter((field) => !isFact(field))
    .map((field) => (RULES.has(field.charAt(0)) ? field.slice(1) : field))
    .filter((name) => LATIN_NAME.test(name));
  return [entry, code, ...names, ...fields.filter(isFact)].join('\t');
}

function packForms(line: string, number: number): PackedForm[] {
  const [, , ...fields] = line.split('\t');
  return fields
    .filter((field) => !isFact(field))
    .flatMap((field) => {
      const sign = RULES.has(field.charAt(0)) ? field.charAt(0) : '';
      return formsOf(field.slice(sign.length)).map(({ key, cased }) => {
        const owner = `${number.toString(36)}${sign}${cased === null ? '' : CAPITALS_SIGN}`;
        return { key, packed: `${cased ?? key}\t${owner}` };
      });
    });
}

function isFact(field: string): boolean {
  return FACTS.has(field.charAt(0));
}
