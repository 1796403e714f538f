import type { Text } from '../../src/glossary/entry';
import type { Action } from '../../src/glossary/kinds';
import type { EntrySource, Sign } from '../schema';
import { listedEffects } from '../written/listed-effects';
import type { Path } from '../written/yaml-file';

/** Signs as one place of an entry gives them, with what a reader is told to do about them there. */
export interface SignList {
  readonly signs: readonly Sign[];
  /** Of signs that say nothing else; undefined where a medicine leaves it to the effect. */
  readonly action: Action | undefined;
  readonly whenToCall: Text | undefined;
  /** The fields of the signs. */
  readonly path: Path;
}

/** The signs of an entry itself, and those that a medicine gives in its own words. */
export function signListsOf(entry: EntrySource): SignList[] {
  const own: SignList[] = entry.signs
    ? [
        {
          signs: entry.signs,
          action: entry.action,
          whenToCall: entry.whenToCall,
          path: ['signs'],
        },
      ]
    : [];
  const ofEffects = listedEffects(entry).flatMap(({ signs, action, whenToCall, path }) => {
    if (!signs) return [];
    return [{ signs, action, whenToCall, path: [...path.slice(0, -1), 'signs'] }];
  });
  return [...own, ...ofEffects];
}

/** As two signs are compared: width, case and spaces do not matter. */
export function foldSign(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
