import { afterEach, describe, expect, it, vi } from 'vitest';
import { normalise } from '../../../src/matching/normalise';

afterEach(() => void vi.restoreAllMocks());

describe('folding a text without bounds', () => {
  it('puts no more marks in order than one character may have', () => {
    const ordered = vi.spyOn(String.prototype, 'normalize');
    const marks = '\u0301\u0323'.repeat(50_000);
    const folded = normalise(`e${marks}発熱`);
    const longest = Math.max(...ordered.mock.contexts.map((of) => String(of).length));
    expect(longest).toBeLessThan(33);
    expect(folded.text.endsWith('発熱')).toBe(true);
  });

  it('does not go back to the beginning for the character before', () => {
    const sliced = vi.spyOn(String.prototype, 'slice');
    const source = 'ｱ'.repeat(10_000);
    const { text } = normalise(source);
    const units = sliced.mock.contexts
      .map(String)
      .filter((of) => of !== source)
      .reduce((sum, { length }) => sum + length, 0);
    expect(text).toBe('ア'.repeat(10_000));
    expect(units).toBeLessThan(50_000);
  });

  it('leaves halves of characters as they are', () => {
    for (const source of ['\ud800発熱', '発熱\udc00', '\udc00\ud800'.repeat(10_000)]) {
      expect(normalise(source).text).toBe(source);
    }
  });
});
