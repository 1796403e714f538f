import { createContext } from 'preact';

/** Where a word can be hidden. */
export type HidingPlace = 'site' | 'everywhere';

/** What a reader can do with a card in a page, beside reading it. */
export interface CardTools {
  /** False where the page belongs to no site that could be named. */
  readonly hasSite: boolean;
  hide(place: HidingPlace): void;
  restore(place: HidingPlace): void;
  /** Switches furigana, in every card. */
  setFurigana(isOn: boolean): void;
  /** @returns whether the report is on the clipboard now */
  copyReport(): Promise<boolean>;
  readonly isMenuOpen: boolean;
  showMenu(isOpen: boolean): void;
  readonly isPinned: boolean;
  pin(isPinned: boolean): void;
  close(): void;
}

/** Null where a card stands in a page of ours. */
export const CardToolsContext = createContext<CardTools | null>(null);
