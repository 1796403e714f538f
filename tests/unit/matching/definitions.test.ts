import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../src/matching/abbreviations/definitions';
import type { Candidate, Surface } from '../../../src/matching/types';

const SURFACE: Surface = {
  ...{ key: '多発性硬化症', cased: null, entry: 'ms' },
  ...{ kind: 'disease', level: 'specialist', rule: null },
};

/** Mentions that count how often somebody looks at where they end. */
function countedMentions(text: string) {
  const counted = { looks: 0, mentions: [] as Candidate[] };
  for (const { index: start } of text.matchAll(/多発性硬化症/g)) {
    counted.mentions.push({
      ...{ start, surface: SURFACE, verdict: 'accept' },
      get end() {
        counted.looks++;
        return start + SURFACE.key.length;
      },
    });
  }
  return counted;
}

describe('a text full of definitions', () => {
  it('looks at each mention once, however many parentheses ask for it', () => {
    const text = '多発性硬化症(MS)、'.repeat(9_000);
    const counted = countedMentions(text);
    const found = findDefinitions(text, counted.mentions, () => ['MS']);
    expect(found).toHaveLength(9_000);
    expect(counted.looks).toBe(9_000);
  });

  it('names what 以下 takes up, whatever white space stands before it', () => {
    const text = `多発性硬化症、${'\u00a0'.repeat(5_000)}以下「MS」と略す。`;
    const { mentions } = countedMentions(text);
    expect(findDefinitions(text, mentions, () => [])).toEqual([
      { short: 'MS', entry: 'ms', isWeak: false },
    ]);
  });
});
