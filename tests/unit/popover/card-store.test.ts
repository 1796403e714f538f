import { describe, expect, it } from 'vitest';
import { CardStore } from '../../../src/popover/card-store';
import type { Hit } from '../../../src/reading/mark-surface';

const HIT = { placed: { mention: { entry: 'headache' } } } as unknown as Hit;

describe('the store of the open card', () => {
  it('tells each change once, and nothing where nothing changed', () => {
    const seen: string[] = [];
    const store = new CardStore((now, before) => seen.push(`${before.is} ${now.is}`));
    store.send({ type: 'close' });
    store.send({ type: 'open', hit: HIT });
    store.send({ type: 'back' });
    store.send({ type: 'close' });
    expect(seen).toEqual(['closed waiting', 'waiting closed']);
  });

  it('ends one change before the next, though the first brings it about', () => {
    const seen: string[] = [];
    const store: CardStore = new CardStore((now) => {
      seen.push(`begin ${now.is}`);
      if (now.is === 'waiting') store.send({ type: 'close' });
      expect(store.card).toBe(now);
      seen.push(`end ${now.is}`);
    });
    store.send({ type: 'open', hit: HIT });
    expect(seen).toEqual(['begin waiting', 'end waiting', 'begin closed', 'end closed']);
  });

  it('goes on after a change that could not be followed', () => {
    const store = new CardStore((now) => {
      if (now.is === 'waiting') throw new Error('no room');
    });
    expect(() => store.send({ type: 'open', hit: HIT })).toThrow('no room');
    store.send({ type: 'close' });
    expect(store.card.is).toBe('closed');
  });
});
