/**
 * Words that make another word of a surface beside them: 副甲状腺 is no 甲状腺. Each says which
 * surfaces it changes; what it and the surface make may be a surface of its own (抗てんかん薬),
 * which is longer and so found all the same.
 */
export interface Affix {
  /** Standing directly before the surface, or directly after it. */
  readonly texts: readonly string[];
  /** It changes only surfaces that begin (after a suffix: end) with one of these. */
  readonly only?: readonly string[] | undefined;
  /** It changes no surface that begins (after a suffix: ends) with one of these. */
  readonly except?: readonly string[] | undefined;
  /** Longer words in which it is no affix: 非 in 是非, 様 in 様式. */
  readonly notIn?: readonly string[] | undefined;
}

/** Does an affix make another word of what stands at `[start, end)` of folded lower-case text? */
type IsAffixed = (text: string, start: number, end: number) => boolean;

interface Rule extends Affix {
  readonly affix: string;
}

const LATIN = /[a-z]/;

/** Looked up by the one character that touches the surface, so that most places cost two look-ups. */
export function compileAffixes(prefixes: readonly Affix[], suffixes: readonly Affix[]): IsAffixed {
  const before = byTouch(prefixes, -1);
  const after = byTouch(suffixes, 0);
  return (text, start, end) =>
    (before.get(text.charAt(start - 1))?.some((rule) => isBefore(rule, text, start, end)) ||
      after.get(text.charAt(end))?.some((rule) => isAfter(rule, text, start, end))) ??
    false;
}

function byTouch(affixes: readonly Affix[], touch: number): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const rule of affixes) {
    for (const affix of rule.texts) {
      const character = affix.at(touch) ?? '';
      const known = rules.get(character) ?? [];
      known.push({ ...rule, affix });
      rules.set(character, known);
    }
  }
  return rules;
}

function isBefore(rule: Rule, text: string, start: number, end: number): boolean {
  const at = start - rule.affix.length;
  if (at < 0 || !text.startsWith(rule.affix, at)) return false;
  if (LATIN.test(text.charAt(at)) && LATIN.test(text.charAt(at - 1))) return false;
  if (rule.notIn?.some((word) => text.endsWith(word, start))) return false;
  const surface = text.slice(start, end);
  return changes(rule, (word) => surface.startsWith(word));
}

function isAfter(rule: Rule, text: string, start: number, end: number): boolean {
  if (!text.startsWith(rule.affix, end)) return false;
  const next = end + rule.affix.length;
  if (LATIN.test(text.charAt(next - 1)) && LATIN.test(text.charAt(next))) return false;
  if (rule.notIn?.some((word) => text.startsWith(word, end))) return false;
  const surface = text.slice(start, end);
  return changes(rule, (word) => surface.endsWith(word));
}

function changes({ only, except }: Affix, holds: (word: string) => boolean): boolean {
  return (only?.some(holds) ?? true) && !except?.some(holds);
}
