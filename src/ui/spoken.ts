import type { Entry, Sign } from '../glossary/entry';
import { briefNote, nameLine, noteOf } from './built-lines';
import { LABELS, type Tongue } from './i18n/labels';
import { groupSigns } from './sign-groups';

/** Voices stop between signs where there is a comma. */
const COMMA = { ja: '、', en: ', ' } as const;

/**
 * What is read aloud of an entry, in the order of its card: what it is, and what to do. Common
 * side effects and sources are left to the eye, or nobody would hear the end.
 */
export function spokenTexts(entry: Entry, tongue: Tongue): string[] {
  const { about, built } = entry;
  if (!built) return ownTexts(entry, tongue);
  const labels = LABELS[tongue];
  const name = tongue === 'ja' ? entry.reading || entry.headword : entry.english;
  const said = built.by === 'medicine' ? nameLine(tongue, entry) : entry.gist[tongue];
  return [
    name,
    said,
    ...(built.by === 'parts' ? [briefNote(labels, built)] : []),
    ...(about ? [noteOf(tongue, built, about), ...ownTexts(about, tongue)] : [labels.footer]),
  ];
}

function ownTexts(entry: Entry, tongue: Tongue): string[] {
  const labels = LABELS[tongue];
  const { uses, tellFirst, care, whenToCall } = entry;
  const list = (signs: readonly Sign[]) => signs.map((sign) => sign[tongue]).join(COMMA[tongue]);
  return [
    // A voice may not know how the word is read.
    tongue === 'ja' ? entry.reading : entry.english,
    entry.gist[tongue],
    ...groupSigns(entry).flatMap(({ action, signs }) => [labels.actions[action], list(signs)]),
    ...(care ? [labels.care, care[tongue]] : []),
    ...(whenToCall ? [labels.whenToCall, whenToCall[tongue]] : []),
    entry.detail[tongue],
    ...(uses ? [labels.uses, uses[tongue]] : []),
    ...(tellFirst ? [labels.tellFirst, tellFirst[tongue]] : []),
    labels.footer,
  ];
}
