import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/popover/placement';

const viewport = { width: 1000, height: 800 };
const card = { width: 384, height: 300 };
const line = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('placeCard', () => {
  it('stands below the line where there is room', () => {
    const place = placeCard(line(100, 100), card, viewport);
    expect(place).toMatchObject({ side: 'below', left: 100 });
    expect(place.top).toBeGreaterThan(120);
  });

  it('stands wholly above the line near the bottom', () => {
    const place = placeCard(line(100, 700), card, viewport);
    expect(place.side).toBe('above');
    expect(place.top + card.height).toBeLessThan(700);
  });

  it('never covers the line, wherever it is', () => {
    for (let top = 0; top <= 780; top += 10) {
      const place = placeCard(line(100, top), { width: 384, height: 2_000 }, viewport);
      const bottom = place.top + Math.min(2_000, place.maxHeight);
      expect(place.side === 'below' ? place.top >= top + 20 : bottom <= top).toBe(true);
    }
  });

  it('stays inside the right edge', () => {
    const place = placeCard(line(950, 100), card, viewport);
    expect(place.left + card.width).toBeLessThanOrEqual(1000);
  });

  it('begins at the left margin where the viewport is narrower than the card', () => {
    expect(placeCard(line(200, 100), card, { width: 320, height: 600 }).left).toBe(8);
  });

  it('scrolls inside where neither side has room, on the larger side', () => {
    const place = placeCard(line(100, 300), { width: 384, height: 2_000 }, viewport);
    expect(place.side).toBe('below');
    expect(place.top + place.maxHeight).toBeLessThanOrEqual(800);
  });
});
