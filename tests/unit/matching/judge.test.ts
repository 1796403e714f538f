import { describe, expect, it } from 'vitest';
import { judgeByScript } from '../../../src/matching/judge';
import { normalise } from '../../../src/matching/normalise';

describe('a run of katakana without end', () => {
  it('is looked at as far as a word beside it would reach', () => {
    const text = 'ステロイド'.repeat(2_000);
    let looks = 0;
    const counted = { charAt: (at: number) => text.charAt(at) };
    const units = new Proxy(counted, {
      get: (of, name) => {
        looks++;
        return name === 'charAt' ? of.charAt : text[Number(name)];
      },
    }) as unknown as string;
    const folded = { source: text, text: units, cased: text, starts: null, ends: null };
    expect(judgeByScript(folded, 5_000, 5_005)).toBe('accept');
    expect(looks).toBeLessThan(20);
  });

  it('is several words where each is long enough, else the tokeniser tells', () => {
    expect(judgeByScript(normalise('アイウステロイドアイウ'), 3, 8)).toBe('accept');
    expect(judgeByScript(normalise('アイステロイドアイウ'), 2, 7)).toBe('ask');
    expect(judgeByScript(normalise('アイウステロイドア'), 3, 8)).toBe('ask');
  });
});
