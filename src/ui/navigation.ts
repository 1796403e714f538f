import { createContext } from 'preact';

/** How a reader goes from one entry to another inside a card. */
export interface Navigation {
  /** Opens another entry in the place of this one. */
  open(id: string): void;
  /** Goes back to the entry before; null where this one was the first. */
  readonly back: (() => void) | null;
}

/** Null where a card stands by itself: names of other entries are then plain text. */
export const NavigationContext = createContext<Navigation | null>(null);
