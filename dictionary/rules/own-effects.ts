import { listedEffects } from '../written/listed-effects';
import type { Rule } from './rule';

/**
 * Where a medicine means something else by an effect, it says what is seen and when to call in
 * its own words. Another action alone would leave the signs of something else under its heading.
 */
export const ownEffectsAreWhole: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) =>
    listedEffects(entry).flatMap(({ effect, action, signs, whenToCall, path }) => {
      const given = Object.entries({ action, signs, whenToCall })
        .filter(([, value]) => value !== undefined)
        .map(([field]) => field);
      if (given.length === 0 || given.length === 3) return [];
      const missing = ['action', 'signs', 'whenToCall'].filter((field) => !given.includes(field));
      const message = `${effect} has ${given.join(' and ')} of its own but no ${missing.join(', no ')}: give all three or none`;
      return [yaml.faultAt(path, message)];
    }),
  );
