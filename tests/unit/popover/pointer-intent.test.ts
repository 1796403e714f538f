import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PointerIntent } from '../../../src/popover/pointer-intent';

let seen: string[] = [];
/** The word whose card is open, which the intent is told and does not remember. */
let opened: string | null = null;
let intent: PointerIntent<string>;

beforeEach(() => {
  vi.useFakeTimers();
  seen = [];
  opened = null;
  intent = new PointerIntent<string>(
    {
      prepare: (word) => seen.push(`prepare ${word}`),
      open: (word) => {
        seen.push(`open ${word}`);
        opened = word;
      },
      close: () => {
        seen.push('close');
        opened = null;
      },
    },
    () => opened,
  );
});
afterEach(() => vi.useRealTimers());

describe('PointerIntent', () => {
  it('does not open a card for a pointer that only passes', () => {
    intent.over('発熱');
    vi.advanceTimersByTime(200);
    intent.over(null);
    vi.advanceTimersByTime(5_000);
    expect(seen).toEqual(['prepare 発熱']);
  });

  it('asks for the entry at once and opens after the dwell', () => {
    intent.over('発熱');
    expect(seen).toEqual(['prepare 発熱']);
    vi.advanceTimersByTime(500);
    expect(seen).toEqual(['prepare 発熱', 'open 発熱']);
  });

  it('does not begin the dwell anew at each move over the same word', () => {
    for (let i = 0; i < 10; i++) {
      intent.over('発熱');
      vi.advanceTimersByTime(50);
    }
    expect(seen).toContain('open 発熱');
  });

  it('does not open a word that the pointer crosses on its way to the card', () => {
    intent.choose('発熱');
    for (let i = 0; i < 20; i++) {
      intent.pass('頭痛');
      vi.advanceTimersByTime(50);
    }
    intent.stay();
    vi.advanceTimersByTime(5_000);
    expect(seen).toEqual(['open 発熱']);
  });

  it('opens a word where the pointer stops on its way, after the dwell', () => {
    intent.choose('発熱');
    intent.pass('頭痛');
    vi.advanceTimersByTime(300);
    expect(seen).toEqual(['open 発熱', 'close', 'prepare 頭痛']);
    vi.advanceTimersByTime(350);
    expect(seen.at(-1)).toBe('open 頭痛');
  });

  it('keeps the card of the word that the pointer is still on', () => {
    intent.choose('発熱');
    intent.pass('発熱');
    vi.advanceTimersByTime(5_000);
    expect(seen).toEqual(['open 発熱']);
  });

  it('closes the card where the pointer stops on its way over nothing', () => {
    intent.choose('発熱');
    intent.pass(null);
    vi.advanceTimersByTime(5_000);
    expect(seen).toEqual(['open 発熱', 'close']);
  });

  it('leaves time to reach the card, and stays while the pointer is in it', () => {
    intent.choose('発熱');
    intent.over(null);
    vi.advanceTimersByTime(200);
    intent.stay();
    vi.advanceTimersByTime(5_000);
    expect(seen).toEqual(['open 発熱']);
  });

  it('closes once the pointer left word and card, though it goes on moving', () => {
    intent.choose('発熱');
    for (let i = 0; i < 10; i++) {
      intent.over(null);
      vi.advanceTimersByTime(50);
    }
    expect(seen).toEqual(['open 発熱', 'close']);
  });

  it('closes when the pointer crosses to another word and on', () => {
    intent.choose('発熱');
    intent.over('頭痛');
    vi.advanceTimersByTime(100);
    intent.over(null);
    vi.advanceTimersByTime(5_000);
    expect(seen).toEqual(['open 発熱', 'prepare 頭痛', 'close']);
  });

  it('goes over to another word that the pointer rests on', () => {
    intent.choose('発熱');
    intent.over('頭痛');
    vi.advanceTimersByTime(500);
    expect(seen).toEqual(['open 発熱', 'prepare 頭痛', 'open 頭痛']);
  });

  it('opens a word again after it was dismissed', () => {
    intent.choose('発熱');
    intent.dismiss();
    intent.choose('発熱');
    expect(seen).toEqual(['open 発熱', 'close', 'open 発熱']);
  });

  it('opens a word again whose card was closed by another hand', () => {
    intent.choose('発熱');
    opened = null;
    intent.over('発熱');
    vi.advanceTimersByTime(500);
    expect(seen).toEqual(['open 発熱', 'prepare 発熱', 'open 発熱']);
  });

  it('dismisses nothing twice', () => {
    intent.choose('発熱');
    intent.dismiss();
    intent.dismiss();
    expect(seen).toEqual(['open 発熱', 'close']);
  });
});
