import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LATIN_LINE_BREAK } from '../../../src/matching/fold-cluster';
import { KANA_VARIANTS } from '../../../src/matching/kana-variants';
import { JAPANESE } from '../../../src/matching/script';
import { stepsOf } from '../support/backtracking';

/** The rooms whose expressions run on what a page or a reader wrote. */
const ROOMS = ['matching', 'reading', 'html', 'search', 'glossary', 'tokenizer'];
/** Steps for each character: an expression may be long, but no part of it may go over all again. */
const MOST_STEPS = 150;
const SIZE = 800;

const LITERAL =
  /(?<=[=(,:[|&]\s*|return )\/(?![*/])((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+)\/([gimsuy]*)/g;
const src = normalize(join(import.meta.dirname, '../../../src'));

const written = ROOMS.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const code = readFileSync(join(src, room, name), 'utf8').replace(
        /^\s*(?:\/?\*|\/\/).*$/gm,
        '',
      );
      return [...code.matchAll(LITERAL)].map(
        ([, source = '', flags]) => [`${room}/${name}`, new RegExp(source, flags)] as const,
      );
    }),
);
const made = [
  ['a wrapped line', new RegExp(LATIN_LINE_BREAK, 'g')],
  ['kana', new RegExp(KANA_VARIANTS, 'g')],
  ['a torn word', new RegExp(`(?<=${JAPANESE})\\s+(?=${JAPANESE})`, 'g')],
  ['a character and its marks', /.[\p{M}ﾞﾟ]{1,30}/gsu],
] as const;

/** Runs of what expressions look for, with and without what they look for next. */
const RUNS = [
  ...[
    ' ',
    '\u3000',
    '\n',
    ' \n',
    'a',
    'A',
    'a-',
    "a'",
    'aA',
    '1',
    'a1',
    '-',
    "'",
    '(',
    '( ',
    '()',
    'a(',
  ],
  ...[
    '血',
    '血 ',
    'ア',
    'あ',
    '、',
    '。',
    '以下',
    '、 以下',
    '以下A',
    'と略す',
    '「',
    'e\u0301',
    '\u0301',
    'ﾞ',
    'u',
    'sh',
    ':',
    'a:',
  ],
];
const TEXTS = RUNS.flatMap((run) => {
  const long = run.repeat(SIZE / run.length);
  return [long, `${long}!`, `a${long}!`, `血${long}!`, `(${long}`];
});

function worst(expression: RegExp): number {
  return Math.max(
    ...TEXTS.map((text) => stepsOf(expression, text, MOST_STEPS * text.length + 1) / text.length),
  );
}

describe('the expressions that run on what a page says', () => {
  it('are found', () => {
    expect(written.length).toBeGreaterThan(50);
  });

  it.each([...written, ...made])('take steps as a text has characters: %s %s', (_, expression) => {
    expect(worst(expression)).toBeLessThan(MOST_STEPS);
  });

  it.each([
    /[、,を]?\s*以下/g,
    /^[a-z' -]*[a-z][a-z' -]*$/,
    /[\s」』"']*(?:と(?:略す|略記).*)?[\s」』"']*$/,
    /(\d+)([^\d]+)/g,
    /\s*\([^)]*\)/g,
    /[ \n]+$/,
    /^(?:a+-?)+$/,
  ])('are told from those that go over all again: %s', (expression) => {
    expect(worst(expression)).toBeGreaterThan(MOST_STEPS);
  });
});
