import fc from 'fast-check';

/** What pages are made of, the odd things among them: each was a fault once, or could be. */
const PIECES = [
  ...['血栓症', '多発性硬化症', 'ギラン・バレー症候群', 'ステロイド', 'がん', '発熱', '咳', '症'],
  ...['MS', 'ALS', 'IVIg', 'infection', 'rashes', 'fever', 'cancer', 'multiple sclerosis', 'CIDP'],
  ...[
    '(',
    ')',
    '（',
    '）',
    '[',
    '】',
    '、',
    '。',
    '・',
    '以下、',
    '以下「',
    'と略す',
    ':',
    ',',
    "'",
  ],
  ...[
    '-',
    '‐',
    '―',
    'ー',
    '－',
    ' ',
    '  ',
    '\n',
    '-\n',
    '\t',
    '\r\n',
    '\u00a0',
    '\u3000',
    '\u2028',
  ],
  ...['\u200b', '\u00ad', '\u{e0100}', '\ufe0f', '\u3099', '\u0301', '\u0323', 'ﾞ', 'ﾟ'],
  ...[
    'ｽﾃﾛｲﾄﾞ',
    'ＭＳ',
    'ﾊﾞ',
    'ｳﾞｨ',
    'ヴィ',
    '⼤',
    '⻑',
    '體',
    '㍉',
    '㍻',
    '½',
    'ﬁ',
    'İ',
    'Σ',
    '™',
    'ﷺ',
  ],
  ...[
    '😀',
    '𠮟',
    '\ud800',
    '\udc00',
    '\u{1f468}\u200d\u{1f469}',
    'a',
    'A-',
    '1',
    'CEA791.1',
    'は',
    'の',
  ],
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
);

/** A text of a page. */
export const pageText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

/** A text that is longer than a flow, cheap to make: a few pieces again and again. */
export const longText = fc
  .tuple(pageText, fc.integer({ min: 9_900, max: 25_000 }), pageText)
  .map(([unit, length, end]) => {
    const text = unit === '' ? '' : unit.repeat(Math.ceil(length / unit.length));
    return text.slice(0, length) + end;
  });

/** Is an offset between the two halves of one character? */
export function isInCharacter(text: string, at: number): boolean {
  return (
    at > 0 && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
  );
}

/** @throws Error where something does not hold */
export function holds(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`does not hold: ${what}`);
}
