import { describe, expect, test } from 'vitest';
import { isOnTheWay } from '../../../src/popover/corridor';

/** Below a word at about (300, 100), and reaching further to the right. */
const below = { left: 280, top: 160, right: 660, bottom: 560 };

describe('the way to a card', () => {
  test.each([
    ['straight down', { x: 300, y: 100 }, { x: 300, y: 112 }],
    ['aslant to its far end', { x: 300, y: 100 }, { x: 340, y: 108 }],
    ['to its near corner, a little past it', { x: 300, y: 100 }, { x: 297, y: 110 }],
    ['a last step over its edge line', { x: 400, y: 150 }, { x: 401, y: 160 }],
    ['up, where the card is above', { x: 300, y: 600 }, { x: 310, y: 590 }],
    ['from its left', { x: 200, y: 300 }, { x: 220, y: 310 }],
    ['from its right', { x: 700, y: 300 }, { x: 690, y: 290 }],
  ])('%s is a way to it', (_, before, now) => {
    expect(isOnTheWay(before, now, below)).toBe(true);
  });

  test.each([
    ['along the line', { x: 300, y: 100 }, { x: 320, y: 100 }],
    ['away from it', { x: 300, y: 100 }, { x: 300, y: 90 }],
    ['down beside it', { x: 200, y: 100 }, { x: 190, y: 130 }],
    ['back from below it', { x: 300, y: 600 }, { x: 300, y: 612 }],
    ['past its corner', { x: 300, y: 150 }, { x: 260, y: 156 }],
  ])('%s is no way to it', (_, before, now) => {
    expect(isOnTheWay(before, now, below)).toBe(false);
  });

  test('a jump over the card to its far side is no way to it', () => {
    expect(isOnTheWay({ x: 300, y: 100 }, { x: 300, y: 700 }, below)).toBe(false);
  });
});
