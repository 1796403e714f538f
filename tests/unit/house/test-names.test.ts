import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const VERB = [
  ...['is', 'are', 'has', 'have', 'does', 'do', 'can', 'cannot', 'not', 'missing', 'miscounted'],
  ...['asks?', 'breaks?', 'closes?', 'comes?', 'counts?', 'cuts?', 'gets?', 'gives?', 'goes'],
  ...['hides?', 'holds?', 'keeps?', 'lacks?', 'leaves?', 'lets?', 'lights', 'loses?', 'needs?'],
  ...['reaches', 'scrolls?', 'sends?', 'stays?', 'takes?'],
].join('|');
/**
 * How a name sounds that says what would be wrong. A rule of thumb: it knows about half of such
 * names, above all the ones that say two faults at once ("stays marked, or loses its mark").
 */
const FAULT = new RegExp(
  [
    `, or (?=[^,]*$)(?:\\S+ ){0,4}?(?:${VERB})\\b`,
    '(?<!nothing )\\b(?:is|are|goes) (?:never )?(?:missed|lost|dropped|read twice|overlooked|stale|unsaid|unseen|left out silently|thrown away|cut off)$',
    '\\b(?:stays? (?:unmarked|unread|marked)|seems? broken|in silence|for ever)$',
    '^(?:nobody |there (?:is|are) (?!no ))',
    '\\bleaves (?!nothing)[^,]* (?:open|behind)$',
    '\\b(?:gets? through|passes for|does not survive|still opens|needs a reload|counts? as none)\\b',
    '\\b(?:seems? to be|(?<!not )(?:is|are) taken for)\\b',
    '^[^,]*\\bwould (?:be|have|never|overwrite|refuse|block|hide|show)\\b',
    '\\bdoes not (?:reach|list|lead|come first|come back)\\b',
    '\\b(?:loses|breaks) (?:its|the|text|what|marks|a)\\b',
  ].join('|'),
);
/** A text that is handed over with a function: what tests and groups of them are named by. */
const NAMED = /(['"`])((?:(?!\1).)+)\1,\s*(?:\{[^}]*\},\s*)?(?:async )?\(/g;

const root = normalize(join(import.meta.dirname, '../../..'));
const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => join('tests', name));

function namesIn(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  return Array.from(code.matchAll(NAMED), ([, , name]) => name!);
}

describe('the names of tests', () => {
  it('are there to look at', () => {
    expect(files.flatMap(namesIn).length).toBeGreaterThan(500);
  });

  it.each(files)('say what holds: %s', (file) => {
    expect(namesIn(file).filter((name) => FAULT.test(name))).toEqual([]);
  });

  it.each([
    'text that is moved loses its marks, or has them twice',
    'switching off does not survive a reload, or on needs one',
    'an unreadable setting breaks the page, or is thrown away',
    'a word that crosses inline elements is missed',
    'a symptom passes for a class',
  ])('are told from those that say what is wrong: %s', (name) => {
    expect(name).toMatch(FAULT);
  });

  it.each([
    'a folder that was never built, or not noted, does not count as built',
    'is cut between sentences, and nothing is lost',
    'a prefix may change only words that begin so, or all but some',
  ])('may speak of what does not happen: %s', (name) => {
    expect(name).not.toMatch(FAULT);
  });
});
