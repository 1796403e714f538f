import { listedEffects, sideEffectsOf } from '../written/listed-effects';
import type { Rule } from './rule';

/** Numbers come from one label, which the entry cites: those of two trials cannot be compared. */
export const frequenciesHaveALabel: Rule = ({ entries, sourceById }) =>
  entries.flatMap(({ entry, yaml }) => {
    const from = sideEffectsOf(entry)?.frequenciesFrom;
    const path = ['sideEffects', 'frequenciesFrom'];
    const isAnyGiven = listedEffects(entry).some(({ frequency }) => frequency);
    if (!from) {
      if (!isAnyGiven) return [];
      return [yaml.faultAt(['sideEffects'], 'has frequencies but no frequenciesFrom')];
    }
    if (!isAnyGiven) return [yaml.faultAt(path, `${from} gives no frequency here`)];
    if (!entry.sources.some(({ id }) => id === from)) {
      return [yaml.faultAt(path, `${from} is no source of this entry`)];
    }
    const trust = sourceById[from]?.trust;
    if (trust === undefined || trust === 'label') return [];
    return [yaml.faultAt(path, `${from} is of trust ${trust}; frequencies come from a label`)];
  });
