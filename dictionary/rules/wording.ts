import type { EntrySource } from '../schema';
import { textsOf, type WrittenText } from '../written/texts';
import type { Rule } from './rule';

/**
 * What an explanation never says: a promise, a comparison, advice or a dose for one person. What
 * the law on advertising medicines forbids is among it. `spares` are phrasings that deny it.
 */
const FORBIDDEN: readonly {
  readonly pattern: RegExp;
  readonly why: string;
  readonly spares?: RegExp;
  readonly fields?: readonly WrittenText['field'][];
}[] = [
  {
    pattern: /(?:必ず|絶対に?|完全に|確実に)(?:治|効|よくな|安全)/,
    spares: /完全に治(?:す|る)[^。]*?(?:ありません|ない|難しい)|[^。]*?とは限りません/,
    why: 'promises a cure',
  },
  { pattern: /(?:最も|いちばん|一番)(?:よく)?(?:効|優れ|安全|すぐれ)/, why: 'compares' },
  {
    pattern: /副作用(?:が|は|の)(?:まったく|全く)?(?:ない|ありません|心配がない)/,
    why: 'promises',
  },
  { pattern: /特効薬|奇跡|画期的|夢の薬/, why: 'advertises' },
  { pattern: /てください|ましょう|べきです|なさい/, why: 'advises' },
  { pattern: /\d\s*(?:mg|μg|mL|錠|カプセル|ミリグラム)/i, why: 'gives a dose' },
  { pattern: /恐ろしい|致命的|手遅れ|怖い病気/, why: 'alarms' },
  {
    pattern: /\bcur(?:e|es|ed|ing)\b/i,
    spares: /\b(?:no|not|never|cannot|without|n't)\s+(?:\w+\s+){0,2}cur(?:e|ed|es|ing)\b/i,
    why: 'promises a cure',
  },
  { pattern: /\byou (?:should|must|need to|have to|ought)\b/i, why: 'advises' },
  { pattern: /\b(?:most effective|best (?:drug|medicine|treatment)|safest)\b/i, why: 'compares' },
  { pattern: /\b(?:completely|totally|100 ?%) (?:safe|effective)\b/i, why: 'promises' },
  { pattern: /\b(?:miracle|breakthrough|wonder drug)\b/i, why: 'advertises' },
  { pattern: /\b(?:deadly|horrible|terrifying)\b/i, why: 'alarms' },
  {
    pattern: /\bcall (?:a|your) doctor\b|\bsee (?:a|your) doctor\b/i,
    why: 'advises',
    fields: ['gist'],
  },
];

/** No claims and no advice. "There is no cure" is a fact, said gently. */
export const wordingIsSober: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) =>
    statementsOf(entry).flatMap(({ field, language, text, path }) =>
      FORBIDDEN.flatMap(({ pattern, why, spares, fields }) => {
        if (fields && !fields.includes(field)) return [];
        const found = pattern.exec(spares ? text.replace(spares, '') : text);
        if (!found) return [];
        return [yaml.faultAt(path, `${field}.${language} ${why}: ${found[0]}`)];
      }),
    ),
  );

/** A misconception quotes what is not so: 「完全に治った」という意味ではありません. */
function statementsOf(entry: EntrySource): WrittenText[] {
  return textsOf(entry).map((written) =>
    written.field === 'misconception' ? { ...written, text: withoutQuotes(written.text) } : written,
  );
}

function withoutQuotes(text: string): string {
  return text.replace(/「[^」]*」|“[^”]*”|"[^"]*"/g, '');
}
