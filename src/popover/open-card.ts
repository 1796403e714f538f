import type { Hit } from '../reading/mark-surface';
import { hasEarlier, shownOn, stepBack, stepOn, type Trail } from '../ui/trail';
import type { Answer, Content } from './card-content';

/** One asking for an entry. Only the same object is the same asking. */
export interface Request {
  readonly id: string;
}

/** The card of one document: whether it is open, beside which word, and how. */
export type OpenCard =
  | { readonly is: 'closed' }
  /** Open, and the word's entry is not there yet. */
  | { readonly is: 'waiting'; readonly hit: Hit; readonly request: Request }
  | OpenState;

export interface OpenState {
  readonly is: 'open';
  readonly hit: Hit;
  /** From the word's own entry to the one that is shown. */
  readonly trail: Trail<Answer>;
  /** For an entry that the shown one names, and that will be shown in its place. */
  readonly request: Request | null;
  /** Does the reader want to keep it open, wherever the pointer goes? */
  readonly isPinned: boolean;
  readonly isMenuOpen: boolean;
}

export type CardEvent =
  /** The reader wants the card of a word; the newest word wins. */
  | { readonly type: 'open'; readonly hit: Hit }
  | { readonly type: 'answer'; readonly request: Request; readonly answer: Answer }
  /** The reader chose an entry that the shown one names. */
  | { readonly type: 'follow'; readonly id: string }
  | { readonly type: 'back' }
  | { readonly type: 'pin'; readonly isPinned: boolean }
  | { readonly type: 'menu'; readonly isOpen: boolean }
  /** Leaves the innermost that is open: the menu, else the card. */
  | { readonly type: 'escape' }
  | { readonly type: 'close' };

export const CLOSED: OpenCard = { is: 'closed' };

/** What becomes of the card. @returns the same object where the event changes nothing */
export function nextCard(card: OpenCard, event: CardEvent): OpenCard {
  if (event.type === 'open') return waitFor(event.hit);
  if (card.is === 'closed') return card;
  if (event.type === 'close') return CLOSED;
  if (card.is === 'open') return nextOpen(card, event);
  if (event.type === 'escape') return CLOSED;
  if (event.type !== 'answer' || event.request !== card.request) return card;
  const untouched = { request: null, isPinned: false, isMenuOpen: false };
  return { is: 'open', hit: card.hit, trail: [event.answer], ...untouched };
}

/** What stands in the card; null where none is open. */
export function contentOf(card: OpenCard): Content | null {
  if (card.is === 'closed') return null;
  return card.is === 'waiting' ? 'loading' : shownOn(card.trail);
}

/** The word that the card stands beside; null where none is open. */
export function hitOf(card: OpenCard): Hit | null {
  return card.is === 'closed' ? null : card.hit;
}

function nextOpen(
  card: OpenState,
  event: Exclude<CardEvent, { type: 'open' | 'close' }>,
): OpenCard {
  const { trail, isPinned, isMenuOpen } = card;
  switch (event.type) {
    case 'answer':
      return event.request === card.request ? turnTo(card, stepOn(trail, event.answer)) : card;
    case 'follow':
      // A notice names no entries.
      if (typeof shownOn(trail) === 'string') return card;
      return { ...card, request: { id: event.id } };
    case 'back':
      return hasEarlier(trail) ? turnTo(card, stepBack(trail)) : card;
    case 'pin':
      return event.isPinned === isPinned ? card : { ...card, isPinned: event.isPinned };
    case 'menu':
      return event.isOpen === isMenuOpen ? card : { ...card, isMenuOpen: event.isOpen };
    case 'escape':
      return isMenuOpen ? { ...card, isMenuOpen: false } : CLOSED;
  }
}

/** What is asked for; null where nothing is. */
export function requestOf(card: OpenCard): Request | null {
  return card.is === 'closed' ? null : card.request;
}

function waitFor(hit: Hit): OpenCard {
  return { is: 'waiting', hit, request: { id: hit.placed.mention.entry } };
}

function turnTo(card: OpenState, trail: Trail<Answer>): OpenCard {
  return { ...card, trail, request: null, isMenuOpen: false };
}
