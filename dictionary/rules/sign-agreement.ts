import { ACTIONS, type Action } from '../../src/glossary/kinds';
import type { Sign } from '../schema';
import type { Dictionary, EntryFile } from '../written/read-dictionary';
import { LANGUAGES } from '../written/texts';
import type { Path } from '../written/yaml-file';
import type { Rule } from './rule';
import { foldSign, signListsOf } from './written-signs';

/** A sign where it is written, with the action that a reader sees it under. */
export interface WrittenSign {
  readonly file: EntryFile;
  readonly sign: Sign;
  readonly action: Action;
  readonly path: Path;
}

/**
 * Every sign of a dictionary. Where a medicine gives signs without an action, the effect's own
 * action holds.
 */
export function writtenSigns({ entries }: Pick<Dictionary, 'entries'>): WrittenSign[] {
  return entries.flatMap((file) =>
    signListsOf(file.entry).flatMap(({ signs, action, path }) =>
      signs.flatMap((sign, i) => {
        const asked = sign.action ?? action;
        return asked ? [{ file, sign, action: asked, path: [...path, i] }] : [];
      }),
    ),
  );
}

/** The same words ask for the same action in all entries, or the entry says why they do not. */
export const sameSignsAgree: Rule = (dictionary) => {
  const signs = writtenSigns(dictionary).filter(({ sign }) => !sign.why);
  return LANGUAGES.flatMap((language) => {
    const wordsOf = ({ sign }: WrittenSign) => foldSign(sign[language]);
    const firsts = new Map<string, WrittenSign>();
    for (const written of signs.toSorted((a, b) => order(b) - order(a))) {
      firsts.set(wordsOf(written), written);
    }
    return signs.flatMap((written) => {
      const first = firsts.get(wordsOf(written));
      if (!first || first.action === written.action) return [];
      const words = written.sign[language];
      const message = `${words} is ${written.action} here and ${first.action} in ${first.file.entry.id}: word it otherwise, or say why`;
      return [written.file.yaml.faultAt(written.path, message)];
    });
  });
};

/** The most urgent is taken for right: whoever says less has to answer. */
function order({ action }: WrittenSign): number {
  return ACTIONS.indexOf(action);
}
