import * as v from 'valibot';
import { DICTIONARY, readReference, referenceTo } from '../glossary/reference';
import type { HiddenWord } from './settings';
import type { Stored } from './storage';

/** What the keys of hidden words begin with. */
export const HIDDEN = 'hidden:';
/** How many words a reader may hide. */
export const MOST_HIDDEN = 500;
/** The site, which may be an address with colons, the glossary where it is not ours, the entry. */
const KEY = /^hidden:(.+):(?:([a-z0-9-]+)\/)?([a-z0-9-]+)$/;
const EVERY_SITE = '*';

/** What is stored of a hidden word: which came before which, and not when. */
export const hiddenOrder = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One item per word, so that two tabs that hide two words at once do not overwrite each other. */
export function hiddenKey({ entry, site }: HiddenWord): string {
  const { glossary = '', entry: id = '' } = readReference(entry) ?? {};
  const written = glossary === DICTIONARY ? id : `${glossary}/${id}`;
  return `${HIDDEN}${site ?? EVERY_SITE}:${written}`;
}

/** @returns null where the key is no hidden word's */
export function hiddenWordOf(key: string): HiddenWord | null {
  const [, site, glossary = DICTIONARY, id] = KEY.exec(key) ?? [];
  if (site === undefined || id === undefined) return null;
  return { entry: referenceTo(glossary, id), site: site === EVERY_SITE ? null : site };
}

/** The hidden words with their order, oldest first. One whose order is damaged is the oldest. */
export function hiddenIn(stored: Stored): { word: HiddenWord; order: number }[] {
  return Object.entries(stored)
    .flatMap(([key, value]) => {
      const word = hiddenWordOf(key);
      return word ? [{ word, order: v.is(hiddenOrder, value) ? value : -1 }] : [];
    })
    .sort((a, b) => a.order - b.order);
}
