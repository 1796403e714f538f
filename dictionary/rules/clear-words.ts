import type { WrittenText } from '../written/texts';
import { textsOf } from '../written/texts';
import type { Rule } from './rule';

/** Phrasings that leave a reader without what they need to know. */
const UNCLEAR: readonly {
  readonly language: WrittenText['language'];
  readonly pattern: RegExp;
  readonly why: string;
}[] = [
  {
    language: 'en',
    pattern:
      /\b(?:is|are) (?:\w+ly )?(?:told|contacted|reported to|watched for|informed|asked|consulted)\b/i,
    why: 'hides who acts',
  },
  { language: 'en', pattern: /\blimp\b/i, why: 'is a word for small children or another sense' },
  {
    language: 'en',
    pattern: /\b(?:is|are|gets?|be) hurt\b|\bhurt(?:s|ing)? (?:the|it|them|this)\b/i,
    why: 'means damaged',
  },
  {
    language: 'ja',
    pattern: /^(?![^。]*\d{4}年)[^。]*\d[%％][^。]*/,
    why: 'gives a share without its year',
  },
  {
    language: 'en',
    pattern: /^(?!.*\b(?:19|20)\d\d\b).*\d ?(?:%|percent)/,
    why: 'gives a share without its year',
  },
];

/** Who acts, what is damaged, and of whom and when a number was counted. */
export const wordsAreClear: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) =>
    textsOf(entry).flatMap(({ field, language, text, path }) =>
      UNCLEAR.flatMap(({ language: of, pattern, why }) => {
        const found = of === language ? pattern.exec(text) : null;
        if (!found) return [];
        return [yaml.faultAt(path, `${field}.${language} ${why}: ${found[0].slice(0, 40)}`)];
      }),
    ),
  );
