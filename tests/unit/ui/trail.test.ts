import { describe, expect, it } from 'vitest';
import { hasEarlier, shownOn, stepBack, stepOn } from '../../../src/ui/trail';

describe('the way from entry to entry', () => {
  it('shows where it ends, and nothing where it has not begun', () => {
    expect(shownOn([])).toBeNull();
    expect(shownOn(['a', 'b'])).toBe('b');
  });

  it('leads on and back again, the same way', () => {
    const trail = stepOn(stepOn(['a'], 'b'), 'a');
    expect(trail).toEqual(['a', 'b', 'a']);
    expect(hasEarlier(trail)).toBe(true);
    const first = stepBack(stepBack(trail));
    expect([first, hasEarlier(first)]).toEqual([['a'], false]);
    expect(stepBack(stepBack(first))).toEqual([]);
  });
});
