import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/glossary/entry';
import { focusShift } from '../../../src/popover/focus-shift';
import { CLOSED, nextCard, type OpenState } from '../../../src/popover/open-card';
import type { Hit } from '../../../src/reading/mark-surface';

const hit = { placed: { mention: { entry: 'headache' } } } as unknown as Hit;
const rest = { request: null, isPinned: false, isMenuOpen: false };
const open: OpenState = { is: 'open', hit, trail: [{ id: 'headache' } as Entry], ...rest };
const waiting = nextCard(CLOSED, { type: 'open', hit });

describe('the keyboard', () => {
  it('stays in the page when a card opens, and is not moved when it closes', () => {
    expect(focusShift(waiting, CLOSED)).toBeNull();
    expect(focusShift(open, waiting)).toBeNull();
    expect(focusShift(waiting, open)).toBeNull();
    expect(focusShift(CLOSED, open)).toBeNull();
  });

  it('goes to the headword of the entry that the card turns to', () => {
    const next = { ...open, trail: [...open.trail, 'missing' as const] };
    expect(focusShift(next, open)).toBe('headword');
    expect(focusShift(open, { ...next, isMenuOpen: true })).toBe('headword');
  });

  it('goes to the button of a menu that closes, and stays for a menu that opens or a pin', () => {
    const withMenu = { ...open, isMenuOpen: true };
    expect(focusShift(open, withMenu)).toBe('menu-button');
    expect(focusShift(withMenu, open)).toBeNull();
    expect(focusShift({ ...open, isPinned: true }, open)).toBeNull();
  });
});
