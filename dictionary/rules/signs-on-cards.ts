import { ACTIONS } from '../../src/glossary/kinds';
import type { EntrySource } from '../schema';
import { listedEffects } from '../written/listed-effects';
import type { EntryFile } from '../written/read-dictionary';
import { shownSigns } from '../written/shown-signs';
import type { Path } from '../written/yaml-file';
import type { Rule } from './rule';

/** Signs of an illness in a setting of its own, which nobody watches for who takes a medicine. */
const OTHER_SETTING = /^健診で|運動のあと|何年もかけて/;
/** On a medicine's card every sign is one during treatment: to say so makes no other sign of it. */
const DURING_TREATMENT = /^(?:薬を始めてから|薬を使っていて|免疫をおさえる治療中に|がんの治療中に)/;
/** The threshold of a fever as a sign names it, in degrees Celsius. */
const DEGREES = /(\d\d(?:\.\d)?)度以上の熱/;
/** A fever as it is, and no other sign with it. */
const BARE_FEVER = /^(?:急に)?(?:高い|(?:37\.5|38)度以上の)?熱が出る$/;

/** A sign as a medicine's card shows it, and where it would be mended. */
interface OnCard {
  readonly ja: string;
  readonly action: (typeof ACTIONS)[number];
  readonly effect: string;
  readonly path: Path;
}

/** What stands on a medicine's card fits whoever takes a medicine. */
export const signsFitMedicines: Rule = ({ entries }) =>
  eachCard(entries, ({ yaml }, signs) =>
    signs
      .filter(({ ja }) => OTHER_SETTING.test(ja))
      .map(({ ja, effect, path }) =>
        yaml.faultAt(
          path,
          `${effect} brings ${ja}: that is nothing to watch for under a medicine; only: own-card keeps it from here`,
        ),
      ),
  );

/** The same complaint is not said at two urgencies on one card. */
export const cardsSayOneUrgency: Rule = ({ entries }) =>
  eachCard(entries, ({ yaml }, signs) => {
    const urgent = new Map<string, OnCard>();
    for (const sign of signs) {
      const plain = sign.ja.replace(DURING_TREATMENT, '');
      if (plain !== sign.ja) urgent.set(plain, sign);
    }
    return signs.flatMap(({ ja, action, effect, path }) => {
      const other = urgent.get(ja);
      if (!other || ACTIONS.indexOf(other.action) >= ACTIONS.indexOf(action)) return [];
      const message = `${effect} says ${action} for ${ja}, and ${other.effect} ${other.action} for ${other.ja}: on one card they are the same`;
      return [yaml.faultAt(path, message)];
    });
  });

/** From how many degrees a fever asks for a call is said once on a card. */
export const cardsSayOneFever: Rule = ({ entries }) =>
  eachCard(entries, ({ yaml }, signs) => {
    const fevers = signs.flatMap((sign) => {
      const degrees = DEGREES.exec(sign.ja)?.[1];
      return degrees ? [{ ...sign, degrees }] : [];
    });
    const [first] = fevers;
    const other = fevers.find(({ degrees }) => degrees !== first?.degrees);
    if (!first || !other) return [];
    const message = `${other.effect} says ${other.ja}, and ${first.effect} ${first.ja}: one card has one threshold`;
    return [yaml.faultAt(other.path, message)];
  });

/** A fever is no sign of its own in somebody who takes a medicine for a fever. */
export const feversHaveAContext: Rule = ({ entries }) =>
  eachCard(entries, ({ entry, yaml }, signs) => {
    const uses = 'uses' in entry ? (entry.uses?.ja ?? '') : '';
    if (!/熱を下げ|解熱|発熱/.test(uses)) return [];
    return signs
      .filter(({ ja }) => BARE_FEVER.test(ja))
      .map(({ ja, effect, path }) =>
        yaml.faultAt(
          path,
          `${effect} brings ${ja} to a medicine for fever: say in its own words which fever is meant`,
        ),
      );
  });

function eachCard<T>(
  entries: readonly EntryFile[],
  look: (file: EntryFile, signs: readonly OnCard[]) => readonly T[],
): T[] {
  const byId = new Map<string, EntrySource>(entries.map(({ entry }) => [entry.id, entry]));
  return entries.flatMap((file) => {
    const signs = listedEffects(file.entry).flatMap((listed): OnCard[] => {
      const own = byId.get(listed.effect);
      if (!own || !listed.path.includes('serious')) return [];
      return shownSigns(listed, own).map(({ sign: { ja }, action }) => ({
        ja,
        action,
        effect: listed.effect,
        path: listed.path,
      }));
    });
    return signs.length > 0 ? look(file, signs) : [];
  });
}
