import type { OpenCard } from './open-card';

/** What takes the keyboard when the card changes; null where it stays where it is. */
export function focusShift(now: OpenCard, before: OpenCard): 'headword' | 'menu-button' | null {
  if (now.is !== 'open' || before.is !== 'open') return null;
  if (now.trail !== before.trail) return 'headword';
  return before.isMenuOpen && !now.isMenuOpen ? 'menu-button' : null;
}
