import type { Entry, Sign } from '../glossary/entry';
import { ACTIONS } from '../glossary/kinds';
import { LABELS, type Tongue } from './i18n/labels';
import { groupByAction, signsFor } from './serious-groups';

/** Voices stop between signs where there is a comma. */
const COMMA = { ja: '、', en: ', ' } as const;

/**
 * What is read aloud of an entry: what it is, and what to do. Common side effects and sources are
 * left to the eye, or nobody would hear the end.
 */
export function spokenTexts(entry: Entry, tongue: Tongue): string[] {
  const labels = LABELS[tongue];
  const { uses, tellFirst, sideEffects, signs, care, whenToCall } = entry;
  const list = (signs: readonly Sign[]) => signs.map((sign) => sign[tongue]).join(COMMA[tongue]);
  const serious = groupByAction(sideEffects?.serious ?? []).flatMap((group) => [
    labels.actions[group.action],
    ...group.effects.map(({ signs }) => list(signs)),
  ]);
  return [
    // A voice may not know how the word is read.
    tongue === 'ja' ? entry.reading : entry.english,
    entry.gist[tongue],
    entry.detail[tongue],
    ...(uses ? [labels.uses, uses[tongue]] : []),
    ...(tellFirst ? [labels.tellFirst, tellFirst[tongue]] : []),
    ...ACTIONS.flatMap((action) => {
      const asking = signsFor(action, signs ?? []);
      return asking.length > 0 ? [labels.actions[action], list(asking)] : [];
    }),
    ...(care ? [labels.care, care[tongue]] : []),
    ...(whenToCall ? [labels.whenToCall, whenToCall[tongue]] : []),
    ...serious,
    labels.footer,
  ];
}
