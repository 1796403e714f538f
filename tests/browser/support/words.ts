import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { marksOf } from '../../../src/cli/browsers/marks';

/** The marked stretches of one document, in document order. */
export async function words(frame: Frame | Page): Promise<string[]> {
  return (await marksOf(frame)).map(({ text }) => text);
}

/** Waits until exactly these are marked. */
export function expectWords(frame: Frame | Page, expected: readonly string[]) {
  return expect.poll(() => words(frame)).toEqual(expected);
}

/**
 * The end of a fixture that says what is *not* marked: 腎障害 stands directly after another
 * kanji, so only the tokeniser can tell. All questions of a small page ride in one message, so
 * that once this word is marked nothing of the page is open any more.
 */
export const LAST = '<p>慢性腎障害</p>';
export const LAST_WORD = '腎障害';

/** Waits until the last word of the fixture is marked, then gives all others. */
export async function wordsBeforeLast(frame: Frame | Page): Promise<string[]> {
  await expect.poll(async () => (await words(frame)).at(-1)).toBe(LAST_WORD);
  return (await words(frame)).slice(0, -1);
}
