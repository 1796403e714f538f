import { describe, expect, it } from 'vitest';
import { placeBesideColumn, placeCard } from '../../../src/popover/placement';

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

  it('scrolls inside where neither side has room, on the larger side', () => {
    const place = placeCard(line(100, 300), { width: 384, height: 2_000 }, viewport);
    expect(place.side).toBe('below');
    expect(place.top + place.maxHeight).toBeLessThanOrEqual(800);
  });
});

describe('the card as a sheet', () => {
  const phone = { width: 390, height: 800 };

  it('stands at the lower edge of a narrow or low viewport, from side to side', () => {
    for (const viewport of [phone, { width: 900, height: 300 }]) {
      const place = placeCard(line(200, 20), { width: 900, height: 100 }, viewport);
      expect(place).toMatchObject({ side: 'sheet', left: 0, top: viewport.height - 100 });
    }
    expect(placeCard(line(200, 20), card, { width: 480, height: 320 }).side).not.toBe('sheet');
  });

  it('keeps the line in sight as long as the text has room, without scrolling the page', () => {
    for (let top = 0; top <= 490; top += 10) {
      const place = placeCard(line(20, top), { width: 390, height: 2_000 }, phone);
      expect(place.top, `${top}`).toBeGreaterThan(top + 20);
    }
  });

  it('never takes more than two thirds of the height, nor is cut to nothing by a low line', () => {
    for (let top = 0; top <= 780; top += 10) {
      const { maxHeight } = placeCard(line(20, top), { width: 390, height: 2_000 }, phone);
      expect(maxHeight).toBeLessThanOrEqual(800 * 0.67);
      expect(maxHeight).toBeGreaterThanOrEqual(800 * 0.3);
    }
  });
});

describe('placeBesideColumn', () => {
  const column = (left: number, top: number) => ({ left, top, right: left + 24, bottom: top + 90 });
  const room = { width: 1000, height: 800 };

  it('never covers the column while one side has room, nor leaves the window', () => {
    for (let left = 0; left <= 976; left += 8) {
      for (const top of [0, 300, 710]) {
        const place = placeBesideColumn(column(left, top), card, room);
        expect(place.left >= left + 24 || place.left + card.width <= left).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + card.width).toBeLessThanOrEqual(1000);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + card.height).toBeLessThanOrEqual(800);
      }
    }
  });

  it('stands on the left where there is room', () => {
    expect(placeBesideColumn(column(800, 100), card, room).side).toBe('left');
    expect(placeBesideColumn(column(200, 100), card, room).side).toBe('right');
  });

  it('stands above or below the word where neither side has room', () => {
    const narrow = { width: 500, height: 640 };
    expect(placeBesideColumn(column(160, 100), card, narrow).side).toBe('below');
    expect(placeBesideColumn(column(160, 500), card, narrow).side).toBe('above');
  });

  it('scrolls inside where it is higher than the window', () => {
    const place = placeBesideColumn(column(800, 300), { width: 384, height: 2_000 }, room);
    expect(place.top).toBe(8);
    expect(place.maxHeight).toBe(784);
  });
});
