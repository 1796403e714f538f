import { sideEffectsOf } from '../written/listed-effects';
import type { Rule } from './rule';

/** 重大な副作用 is a list of Japanese labels: whoever saw all of it cites one. */
export const completeListsHaveALabel: Rule = ({ entries, sourceById }) =>
  entries.flatMap(({ entry, yaml }) => {
    if (sideEffectsOf(entry)?.complete !== 'serious') return [];
    const isLabel = (id: string) =>
      sourceById[id]?.trust === 'label' && sourceById[id]?.language === 'ja';
    if (entry.sources.some(({ id }) => isLabel(id))) return [];
    const message = 'complete: serious, but no Japanese label is among the sources';
    return [yaml.faultAt(['sideEffects', 'complete'], message)];
  });
